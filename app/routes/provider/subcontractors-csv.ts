/** With whom the own organisation worked in a year, by KvK number. */
import type { LoaderFunctionArgs } from "@remix-run/node";

import { csvResponse } from "~/web/csv-response.server";
import { subcontractorsFile } from "~/web/subcontract-list.server";

export async function loader({ request }: LoaderFunctionArgs) {
  return csvResponse(await subcontractorsFile(request));
}
