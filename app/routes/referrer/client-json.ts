/** Everything that is kept of one client, as a file. */
import type { LoaderFunctionArgs } from "@remix-run/node";

import { clientFile } from "~/web/client-file.server";

export function loader({ request, params }: LoaderFunctionArgs) {
  return clientFile(request, params.id ?? "");
}
