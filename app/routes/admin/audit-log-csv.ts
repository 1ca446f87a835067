/** The log as a file. */
import type { LoaderFunctionArgs } from "@remix-run/node";

import { auditFile } from "~/web/audit.server";
import { csvResponse } from "~/web/csv-response.server";

export async function loader({ request }: LoaderFunctionArgs) {
  return csvResponse(await auditFile(request));
}
