/** Ends the session, on the server and in the browser. */
import { type ActionFunctionArgs, redirect } from "@remix-run/node";

import { href } from "~/web/href";
import { stopSession } from "~/web/session.server";

export function loader() {
  return new Response(null, { status: 405, headers: { Allow: "POST" } });
}

export async function action({ request }: ActionFunctionArgs) {
  return redirect(href("/"), { status: 303, headers: await stopSession(request) });
}
