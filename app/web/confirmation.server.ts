import { languageOf } from "./language.server";
import type { ConfirmationPage } from "~/components/providers/confirmation-waits";
import { dayAt } from "~/domain/kernel/day";
import { waitOn } from "~/domain/providers/public";
import { type ConfirmationView, getConfirmation } from "~/domain/providers/public.server";
import { confirm as confirmEn } from "~/i18n/en/confirm";
import { waitingTimes as waitsEn } from "~/i18n/en/waiting-times";
import { confirm as confirmNl } from "~/i18n/nl/confirm";
import { waitingTimes as waitsNl } from "~/i18n/nl/waiting-times";
import { waitWords } from "~/i18n/wait-words";

const TEXTS = {
  nl: { page: confirmNl, waits: waitsNl },
  en: { page: confirmEn, waits: waitsEn },
};

/** Its own supplier sees what it gave, however old it is. */
const AS_GIVEN = { staleAfterDays: Infinity, unknownAfterDays: Infinity };

export async function getConfirmationPage(
  request: Request,
  token: string,
  now = new Date(),
): Promise<ConfirmationPage> {
  const texts = TEXTS[languageOf(request)];
  const view = await getConfirmation(token, now);
  const titles = { open: texts.page.title, used: texts.page.usedTitle };
  const title = view.state === "expired" ? texts.page.expiredTitle : titles[view.state];
  return { title, state: view.state, supplier: view.supplier, rows: rowsOf(view, texts, now) };
}

function rowsOf(view: ConfirmationView, texts: (typeof TEXTS)["nl"], now: Date) {
  const today = dayAt(now);
  return view.waits.map(({ id, offer, place, declared }) => {
    const words = waitWords(waitOn(declared, today, AS_GIVEN), texts.waits, { today });
    return {
      ...{ id, offer: offer.title, place: place?.name ?? null },
      said: [`${words.badge.label}.`, ...words.weeks, words.declared ?? ""].join(" ").trim(),
    };
  });
}
