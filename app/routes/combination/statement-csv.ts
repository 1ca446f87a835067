/** The postings of a joint budget as a file: of one payer or all, and of one member or all. */
import type { LoaderFunctionArgs } from "@remix-run/node";

import { csvInPieces } from "~/web/csv-response.server";
import { statementFile } from "~/web/postings.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  return csvInPieces(await statementFile(request, params.code ?? ""));
}
