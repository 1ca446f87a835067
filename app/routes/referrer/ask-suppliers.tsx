/** Whom to ask for a need, and asking them without a name. */
import { redirect, type LoaderFunctionArgs } from "@remix-run/node";

import { href } from "~/web/href";

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(href("/verwijzer/hulpvragen/:id", { id: params.id ?? "" }));
}
