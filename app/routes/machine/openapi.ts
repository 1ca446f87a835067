/** The description of the machine addresses. */
import type { LoaderFunctionArgs } from "@remix-run/node";

import { jsonAnswer } from "~/web/json-answer.server";
import { openApi } from "~/web/openapi/document";

export function loader({ request }: LoaderFunctionArgs) {
  return jsonAnswer(request, openApi);
}
