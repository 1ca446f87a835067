/** One offer in full, for programs. */
import type { LoaderFunctionArgs } from "@remix-run/node";

import { Missing } from "~/domain/kernel/denied";
import { getOfferById } from "~/domain/providers/public.server";
import { answerJson, jsonProblem } from "~/web/json.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  try {
    return answerJson(request, await getOfferById(params.id ?? ""));
  } catch (error) {
    if (error instanceof Missing) return jsonProblem("No such offer, or not contracted today", 404);
    throw error;
  }
}
