/** The page after signing in again: what was sent too late, and the way back into its form. */
import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";

import { href } from "./href";
import { KEPT_COOKIE } from "./keep-form.server";
import { languageOf } from "./language.server";
import { LOOK_FIRST, toLookAt } from "./look-first";
import { inOwnCookie, ownCookie } from "./own-cookie.server";
import { requireActor } from "./session.server";
import type { KeptFormView } from "~/components/accounts/kept-form-view";
import { startPageOf } from "~/domain/accounts/public";
import { findKeptForm, forgetKeptForms } from "~/domain/accounts/public.server";
import { keptForm as en } from "~/i18n/en/kept-form";
import { keptForm as nl } from "~/i18n/nl/kept-form";

export async function keptFormView(request: Request) {
  const { userId, roles } = await requireActor(request);
  const form = await findKeptForm(userId, inOwnCookie(request, KEPT_COOKIE));
  const texts = { nl, en }[languageOf(request)];
  const view: KeptFormView = {
    title: form ? texts.title : texts.noneTitle,
    start: startPageOf(roles) ?? href("/"),
    form: form && { to: toLookAt(form.to), fields: [...form.fields, [LOOK_FIRST, "ja"]] },
  };
  return data(view, { headers: { "Cache-Control": "no-store" } });
}

/** Away with it. */
export async function receiveThrownAway({ request }: ActionFunctionArgs) {
  const { userId, roles } = await requireActor(request);
  const token = inOwnCookie(request, KEPT_COOKIE);
  if (token !== "") await forgetKeptForms(userId, token);
  const headers = { "Set-Cookie": ownCookie(KEPT_COOKIE, "", 0) };
  return redirect(startPageOf(roles) ?? href("/"), { status: 303, headers });
}
