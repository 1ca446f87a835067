import { href } from "./href";
import { CHALLENGE_ANCHOR } from "~/components/challenges/challenge-answer";
import type { NotificationRow } from "~/components/notifications/notification-list";
import type { NotificationKind } from "~/domain/accounts/public";
import type { NotificationView } from "~/domain/accounts/public.server";
import { notifications as en } from "~/i18n/en/notifications";
import type { Language } from "~/i18n/language";
import { notifications as nl } from "~/i18n/nl/notifications";

const TEXTS = { nl, en };
const LOCALES = { nl: "nl-NL", en: "en-GB" };

/** Where a notification leads; some to the offer that it is about. */
const TARGETS: Record<NotificationKind, (code: string, thing: string) => string> = {
  "waits-due": () => href("/aanbieder/wachttijden"),
  "mark-expiring": () => href("/aanbieder/kwaliteit"),
  "proof-expiring": () => href("/aanbieder/bewijzen"),
  "provider-silent": () => href("/regio/werklijst", {}, { soort: "silent" }),
  "wait-challenged": () => href("/aanbieder"),
  "challenge-answered": toChallenge,
  "challenge-expired": toChallenge,
  "wait-doubtful": () => href("/regio/werklijst", {}, { soort: "doubtful" }),
  "contract-changed": () => href("/aanbieder/contract"),
  "signal-raised": (id) => href("/regio/meldingen/:id", { id }),
  "signal-late": (id) => href("/regio/meldingen/:id", { id }),
  "signal-answered": (id) => href("/regio/meldingen/:id", { id }),
  "signal-moved": (id) => `${href("/verwijzer/signalen")}#${id}`,
  "signal-fed-back": (id) => `${href("/verwijzer/signalen")}#${id}`,
  "signal-disclosed": (id) => `${href("/aanbieder/signalen")}#${id}`,
  "application-submitted": () => href("/regio/toelating"),
  "application-supplied": () => href("/regio/toelating"),
  "book-text-open": () => href("/aanbieder/productenboek"),
  "book-comment-answered": () => href("/aanbieder/productenboek"),
  "stop-asked": () => href("/regio/stops"),
  "stop-decided": () => href("/aanbieder/vakantie-en-stop"),
  "stop-ending": () => href("/regio/stops"),
  "own-stop-ending": () => href("/aanbieder/vakantie-en-stop"),
  "dispute-raised": (id) => href("/regio/geldvragen/:id", { id }),
  "dispute-late": (id) => href("/regio/geldvragen/:id", { id }),
  "dispute-answered": (id) => href("/verwijzer/geldvragen/:id", { id }),
  "dispute-answered-provider": (id) => href("/aanbieder/geldvragen/:id", { id }),
  "take-over-due": (id) => href("/aanbieder/aanmeldingen/:id/gegevens", { id }),
  "take-over-late": (id) => href("/verwijzer/aanmeldingen/:id/gegevens", { id }),
  "client-corrected": (id) => href("/aanbieder/aanmeldingen/:id/gegevens", { id }),
  "referral-received": (id) => href("/aanbieder/aanmeldingen/:id", { id }),
  "referral-changed": (id) => href("/aanbieder/aanmeldingen/:id", { id }),
  "referral-answered": (id) => href("/verwijzer/aanmeldingen/:id", { id }),
  "referral-late": (id) => href("/verwijzer/aanmeldingen/:id", { id }),
  "indication-ending": (id) => href("/verwijzer/aanmeldingen/:id", { id }),
  "own-indication-ending": (id) => href("/aanbieder/aanmeldingen/:id", { id }),
  "consent-withdrawn": (id) => href("/verwijzer/aanmeldingen/:id", { id }),
  "evaluation-due": (id) => href("/verwijzer/aanmeldingen/:id", { id }),
  "own-evaluation-due": (id) => href("/aanbieder/aanmeldingen/:id", { id }),
  "unusual-look": (id) => href("/verwijzer/privacy/opvallend/:id", { id }),
  "notice-published": (id) => `${href("/account/berichten")}#${id}`,
  "availability-asked": toReceived,
  "availability-replied": toReceived,
  "availability-chosen": toReceived,
  "availability-closed": toReceived,
  "availability-answered": toNeed,
  "availability-lapsed": (id, thing) => (thing === "need" ? toNeed(id) : toReceived(id)),
  "consult-asked": toReceivedConsult,
  "consult-answered": toConsult,
  "consult-late": (id, thing) => (thing === "consult" ? toConsult(id) : toReceivedConsult(id)),
  "expert-asked": (id) => href("/regio/expertteam/:id", { id }),
  "expert-late": (id) => href("/regio/expertteam/:id", { id }),
  "expert-decided": (id, thing) =>
    thing === "need"
      ? href("/verwijzer/hulpvragen/:id/expertteam", { id })
      : href("/aanbieder/expertteam/:id", { id }),
  "case-late": toNeed,
  "case-escalated": () => href("/verwijzer/hulpvragen", {}, { wiens: "team", wat: "laat" }),
  "case-handed-over": () => href("/verwijzer/hulpvragen"),
  "supplier-stopped": (id, thing) =>
    thing === "need" ? toNeed(id) : href("/verwijzer/aanmeldingen/:id", { id }),
  "availability-late": toNeed,
  "subcontract-asked": (id) => href("/aanbieder/onderaanneming/:id", { id }),
  "subcontract-moved": (id) => href("/aanbieder/onderaanneming/:id", { id }),
  "combination-invited": toCombination,
  "combination-incomplete": toCombination,
  "partner-replied": toPartners,
  "partner-reply-decided": toPartners,
  "partner-call-over": toPartners,
  "combination-asked": toCombination,
  "combination-declined": toCombination,
  "lead-changed": toCombination,
  "combination-ended": toCombination,
  "governance-to-sign": toCombination,
  "budget-proposed": toBudget,
  "budget-decided": toBudget,
  "budget-uncovered": toBudget,
  "receipt-recorded": (code) => href("/regio/combinaties/:code", { code }),
  "indication-waits": (code) => href("/regio/combinaties/:code", { code }),
  "intake-turn": (code) => href("/combinatie/:code/verdeling", { code }),
  "part-proposed": toPart,
  "part-answered": toPart,
  "part-changed": toPart,
  "part-over": toPart,
};

function toCombination(code: string): string {
  return href("/combinatie/:code", { code });
}

function toPartners(): string {
  return href("/aanbieder/partners");
}

function toBudget(code: string): string {
  return href("/combinatie/:code/budget", { code });
}

/** Its subject is a combination and a referral to it. */
function toPart(id: string, code: string): string {
  return href("/combinatie/:code/verdeling/:id", { code, id });
}

function toChallenge(code: string): string {
  return `${href("/aanbod/:code", { code })}#${CHALLENGE_ANCHOR}`;
}

function toReceived(id: string): string {
  return href("/aanbieder/verzoeken/:id", { id });
}

function toConsult(id: string): string {
  return href("/verwijzer/consulten/:id", { id });
}

function toReceivedConsult(id: string): string {
  return href("/aanbieder/consulten/:id", { id });
}

function toNeed(id: string): string {
  return href("/verwijzer/hulpvragen/:id", { id });
}

export function notificationRow(
  { id, kind, subject, at, isRead }: NotificationView,
  language: Language,
): NotificationRow {
  const [thing = "", code = ""] = subject.split("/");
  return {
    ...{ id, isRead },
    title: TEXTS[language].kinds[kind],
    day: shownDay(at, language),
    to: TARGETS[kind](code, thing),
  };
}

export function shownDay(moment: Date, language: Language): string {
  const style = { dateStyle: "long", timeZone: "Europe/Amsterdam" } as const;
  return new Intl.DateTimeFormat(LOCALES[language], style).format(moment);
}
