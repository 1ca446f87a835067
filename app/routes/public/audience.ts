/** Chooses for whom the list speaks and goes back to the page where the choice was made. */
import { type ActionFunctionArgs, redirect } from "@remix-run/node";

import { isAudience } from "~/i18n/audience";
import { audienceCookie } from "~/web/audience.server";
import { safePath } from "~/web/safe-path";
import { sentForm } from "~/web/sent-form.server";

export function loader() {
  return new Response(null, { status: 405, headers: { Allow: "POST" } });
}

export async function action({ request }: ActionFunctionArgs) {
  const sent = await sentForm(request);
  const audience = sent.get("weergave");
  const headers = isAudience(audience) ? { "Set-Cookie": audienceCookie(audience) } : undefined;
  return redirect(safePath(sent.get("naar")), { status: 303, headers });
}
