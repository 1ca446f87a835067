/** The document of a plan, for who may read it. */
import type { LoaderFunctionArgs } from "@remix-run/node";

import { planFile } from "~/web/receive-plan.server";

export function loader({ request, params }: LoaderFunctionArgs) {
  return planFile(request, params, "supplier");
}
