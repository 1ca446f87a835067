/** The figures of the policy page as a file. */
import type { LoaderFunctionArgs } from "@remix-run/node";

import { csvResponse } from "~/web/csv-response.server";
import { policyFile } from "~/web/policy.server";

export async function loader({ request }: LoaderFunctionArgs) {
  return csvResponse(await policyFile(request));
}
