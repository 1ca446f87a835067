/** Talks, agreed actions, signals and proofs of a supplier, in words. */
import { href } from "./href";
import type { RegisterWords } from "./register-words.server";
import type { FileCard, FilePart } from "~/components/register/register-view";
import { nameOf, type RegionConfig } from "~/domain/catalogue/public";
import { dayAt, isoDay } from "~/domain/kernel/day";
import type { ListedProof } from "~/domain/providers/public.server";
import type { SignalLine, Talks } from "~/domain/signals/public.server";
import { signals as enSignals } from "~/i18n/en/signals";
import { talks as en } from "~/i18n/en/talks";
import type { Language } from "~/i18n/language";
import { signals as nlSignals } from "~/i18n/nl/signals";
import { talks as nl } from "~/i18n/nl/talks";

export function talkTexts(language: Language) {
  return { nl, en }[language];
}

export function talksPart({ talks }: Talks, { language, day }: RegisterWords): FilePart {
  const texts = talkTexts(language);
  const said = texts.list;
  return {
    ...{ id: "gesprekken", title: said.title, none: said.none },
    cards: talks.map(({ id, kind, heldOn, topics, participants, isShared }) => ({
      ...{ id, title: said.line(texts.kinds[kind], day(heldOn)), said: topics },
      badges: isShared ? [{ text: said.shared, tone: "neutral" as const }] : [],
      lines:
        participants.length === 0
          ? []
          : [said.with(participants.map((role) => texts.participants[role]).join(", "))],
    })),
  };
}

export function actionCards(
  { actions }: Talks,
  { language, day }: RegisterWords,
): (FileCard & { isOpen: boolean })[] {
  const texts = talkTexts(language);
  const said = texts.actions;
  return actions.map(({ id, what, owner, position, dueOn, doneOn, isLate }) => ({
    ...{ id, title: what, isDutch: true, isOpen: doneOn === null },
    badges: [
      doneOn
        ? { text: said.done, tone: "positive" as const }
        : { text: isLate ? said.late : said.open, tone: isLate ? "critical" : "info" },
    ],
    lines: [
      `${said.who(texts.owners[owner], position)}.`,
      doneOn ? said.doneOn(day(doneOn)) : said.due(day(dueOn)),
    ],
  }));
}

export function actionsPart(found: Talks, words: RegisterWords): FilePart {
  const { title, none } = talkTexts(words.language).actions;
  return { id: "afspraken", title, none, cards: actionCards(found, words) };
}

/** Those that are open first; of those that are over, how many there were. */
export function signalsPart(
  { lines, open, total }: { lines: SignalLine[]; open: number; total: number },
  { language, day }: RegisterWords,
): FilePart {
  const texts = talkTexts(language).signals;
  const said = { nl: nlSignals, en: enSignals }[language];
  return {
    ...{ id: "signalen", none: texts.none },
    title: `${texts.title}: ${texts.counts(open, total)}`,
    cards: lines.map(({ id, number, kind, severity, state, raisedAt, isLate }) => ({
      ...{ id, title: `S-${number}: ${said.kinds[kind] ?? kind}` },
      badges: [
        { text: said.states[state], tone: isLate ? ("critical" as const) : ("info" as const) },
      ],
      lines: [said.severities[severity], texts.raised(day(isoDay(dayAt(raisedAt))))],
      to: { href: href("/regio/meldingen/:id", { id }), label: texts.open },
    })),
  };
}

export function proofsPart(
  proofs: ListedProof[],
  { language, day }: RegisterWords,
  { admission }: RegionConfig,
): FilePart {
  const texts = talkTexts(language).proofs;
  return {
    ...{ id: "bewijzen", title: texts.title, none: texts.none },
    cards: proofs.map(({ id, kind, validUntil, handedInOn }) => ({
      ...{ id, title: nameOf(admission?.proofs ?? [], kind, language) },
      lines: [
        validUntil ? texts.until(day(validUntil)) : texts.noEnd,
        texts.handedIn(day(handedInOn)),
      ],
    })),
  };
}
