/** Chooses the language and goes back to the page where the choice was made. */
import { type ActionFunctionArgs, redirect } from "@remix-run/node";

import { isLanguage } from "~/i18n/language";
import { languageCookie } from "~/web/language.server";
import { safePath } from "~/web/safe-path";
import { sentForm } from "~/web/sent-form.server";

export function loader() {
  return new Response(null, { status: 405, headers: { Allow: "POST" } });
}

export async function action({ request }: ActionFunctionArgs) {
  const sent = await sentForm(request);
  const language = sent.get("taal");
  const headers = isLanguage(language) ? { "Set-Cookie": languageCookie(language) } : undefined;
  return redirect(safePath(sent.get("naar")), { status: 303, headers });
}
