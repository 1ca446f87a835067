/** Chooses the municipality and goes back to the page where the choice was made. */
import { type ActionFunctionArgs, redirect } from "@remix-run/node";

import { getRegion } from "~/domain/catalogue/public.server";
import { isKnown, municipalityCookie, withMunicipality } from "~/web/municipality.server";
import { safePath } from "~/web/safe-path";
import { sentForm } from "~/web/sent-form.server";

export function loader() {
  return new Response(null, { status: 405, headers: { Allow: "POST" } });
}

export async function action({ request }: ActionFunctionArgs) {
  const [sent, region] = await Promise.all([sentForm(request), getRegion()]);
  const back = safePath(sent.get("naar"));
  const code = sent.get("gemeente");
  if (code !== "" && !isKnown(code, region)) return redirect(back, 303);
  return redirect(withMunicipality(back, code), {
    status: 303,
    headers: { "Set-Cookie": municipalityCookie(code) },
  });
}
