/** The description of the machine addresses. */
import type { LoaderFunctionArgs } from "@remix-run/node";

import { answerJson } from "~/web/json.server";
import { openApi } from "~/web/openapi/document";

export function loader({ request }: LoaderFunctionArgs) {
  return answerJson(request, openApi);
}
