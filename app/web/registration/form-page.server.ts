/** The pages below a request: opened by its link, saved by a form, given back with what is wrong. */
import { data, type LoaderFunctionArgs, redirect } from "@remix-run/node";

import { type ByLink, requireByLink } from "./by-link.server";
import { otherSent } from "./same-request.server";
import { href } from "../href";
import { languageOf } from "../language.server";
import { shownDay } from "../notifications.server";
import { statusOf } from "../perform.server";
import type { Fault, FormPage } from "~/components/registration/form-view";
import { dateOf, type IsoDay } from "~/domain/kernel/day";
import type { Outcome, Refusal } from "~/domain/kernel/outcome";
import { getApplication, type OwnApplication } from "~/domain/providers/public.server";
import { registration as en } from "~/i18n/en/registration";
import { registrationForms as enForms } from "~/i18n/en/registration-forms";
import type { Language } from "~/i18n/language";
import { registration as nl } from "~/i18n/nl/registration";
import { registrationForms as nlForms } from "~/i18n/nl/registration-forms";

type Args = Pick<LoaderFunctionArgs, "request" | "params">;

export type Opened = ByLink & {
  application: OwnApplication;
  language: Language;
  texts: typeof nl;
  forms: typeof nlForms;
};

export async function openByLink({ request, params }: Args): Promise<Opened> {
  const found = await requireByLink(request, params["token"]);
  return open(request, found);
}

export async function open(request: Request, found: ByLink): Promise<Opened> {
  const application = await getApplication(found.actor, found.applicationId);
  const language = languageOf(request);
  const forms = { nl: nlForms, en: enForms }[language];
  return { ...found, application, language, texts: { nl, en }[language], forms };
}

/** A page that fills in a draft; the mail address is confirmed first. */
export async function openDraft(args: Args): Promise<Opened> {
  const opened = await openByLink(args);
  const { state, mailVerifiedAt } = opened.application;
  if (state === "draft" && !mailVerifiedAt) throw redirect(overviewOf(opened), 303);
  return opened;
}

export function overviewOf({ link }: Pick<ByLink, "link">, told?: string): string {
  return href("/aanbieder-worden/:token", { token: link }, { gedaan: told });
}

/** What was sent, and why it was refused; `labels` are those of its fields. */
export type Refusing = { revision: number | undefined; refusals: Refusal[] };

type Labels = Record<string, string>;

export function formPage(
  { application, link, texts }: Opened,
  { title, labels }: { title: string; labels: Labels },
  { revision, refusals }: Refusing = { revision: undefined, refusals: [] },
): FormPage {
  const { reference } = application;
  const isStale = refusals.some(({ code }) => code === "application.saved-meanwhile");
  const other = otherSent(refusals);
  return {
    ...{ title, link, reference, isStale, isOfAnother: other !== null, formOf: other ?? reference },
    isClosed: application.state !== "draft",
    // A second press of the button replaces what was saved meanwhile, now that it was said.
    revision: isStale || revision === undefined ? application.revision : revision,
    faults: isStale || other !== null ? [] : faultLines(refusals, { texts, labels }),
  };
}

/** Each refusal as a sentence at its field; `kvk-2` is the field `kvk` of a row. */
export function faultLines(
  refusals: Refusal[],
  { texts, labels }: { texts: typeof nl; labels: Labels },
): Fault[] {
  return refusals.map(({ code, field = "", details = {} }) => {
    const say = texts.faults[code];
    const label = labels[field.replace(/-\d+$/, "")] ?? "";
    const { most = "", branch, postcode, minutes } = details;
    const what = String(branch ?? postcode ?? minutes ?? "");
    return { field, text: say ? say({ label, most: String(most), what }) : texts.fault };
  });
}

/** Saved leads back to the overview; refused gives the page again with what was typed. */
export async function answered<View>(
  outcome: Outcome<unknown>,
  { saved, view }: { saved: string; view: (refusals: Refusal[]) => View | Promise<View> },
) {
  if (outcome.ok) return redirect(saved, 303);
  return data(await view(outcome.refusals), { status: statusOf(outcome) });
}

const LOCALES = { nl: "nl-NL", en: "en-GB" };

export function dayText(day: IsoDay | Date, language: Language): string {
  return shownDay(typeof day === "string" ? dateOf(day) : day, language);
}

export function momentText(moment: Date, language: Language): string {
  const style = { dateStyle: "long", timeStyle: "short", timeZone: "Europe/Amsterdam" } as const;
  return new Intl.DateTimeFormat(LOCALES[language], style).format(moment);
}
