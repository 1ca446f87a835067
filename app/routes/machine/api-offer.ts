/** One offer in full, for programs. */
import type { LoaderFunctionArgs } from "@remix-run/node";

import { wayInOf } from "~/domain/catalogue/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { Missing } from "~/domain/kernel/denied";
import { getOfferById } from "~/domain/providers/public.server";
import { wayInText } from "~/i18n/way-in-text";
import { answerJson, jsonProblem } from "~/web/json.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  try {
    const [offer, region] = await Promise.all([getOfferById(params.id ?? ""), getRegion()]);
    const wayIn = wayInOf(offer, region);
    return answerJson(request, {
      ...offer,
      wayIn: { ...wayIn, text: wayInText(wayIn, region, "nl") },
    });
  } catch (error) {
    if (error instanceof Missing) return jsonProblem("No such offer, or not contracted today", 404);
    throw error;
  }
}
