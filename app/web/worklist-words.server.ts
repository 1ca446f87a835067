/** What is on the worklist, in words, with the act that goes with it. */
import { href } from "./href";
import type { RegisterWords } from "./register-words.server";
import type { WorkItem } from "~/components/worklist/worklist";
import { type Actor, may } from "~/domain/accounts/public";
import type { Exception, ExceptionKind } from "~/domain/providers/public";
import { mayRest } from "~/domain/providers/public.server";
import { deskWorklist as en } from "~/i18n/en/desk-worklist";
import { signals as enSignals } from "~/i18n/en/signals";
import type { Language } from "~/i18n/language";
import { deskWorklist as nl } from "~/i18n/nl/desk-worklist";
import { signals as nlSignals } from "~/i18n/nl/signals";

export function worklistTexts(language: Language) {
  return { nl, en }[language];
}

type With = { words: RegisterWords; texts: typeof nl; actor: Actor };

export function itemOf(exception: Exception, w: With): WorkItem {
  const { kind, key, supplier } = exception;
  const isCalled = CALLED.includes(kind);
  return {
    ...{ kind, key, kindName: w.texts.kinds[kind] },
    title: supplier?.name ?? tariffText(exception, w),
    isDutch: supplier !== null,
    lines: LINES[kind](exception, w),
    ...(isCalled && { phone: supplier?.phone ?? null }),
    ...{ act: actOf(exception, w), mayRest: mayRest(w.actor, kind) },
  };
}

/** Kinds for which somebody picks up the telephone. */
const CALLED: ExceptionKind[] = ["silent", "doubtful", "full", "stale"];

const LINES: Record<ExceptionKind, (exception: Exception, w: With) => string[]> = {
  signal: ({ figures }, { texts, words }) => {
    const said = { nl: nlSignals, en: enSignals }[words.language];
    const kind = said.kinds[String(figures?.["kind"])] ?? "";
    const severity = said.severities[figures?.["severity"] as keyof typeof said.severities];
    return [texts.lines.signal(kind, severity), ...(figures?.["late"] ? [texts.lines.late] : [])];
  },
  proof: ({ about, on, days }, { texts, words }) => [
    on === null ? texts.lines.lacking(about) : texts.lines.proof(about, words.day(on), days > 0),
  ],
  ending: ({ about, on, days }, { texts, words }) => [
    texts.lines.ending(about, words.day(on ?? ""), -days),
  ],
  doubtful: ({ about, on, figures }, { texts, words }) => [
    texts.lines.doubtful(about, words.day(on ?? "")),
    texts.lines.heard(figures?.["weeks"] ?? null, figures?.["heard"] ?? null),
    ...placeLine(figures, texts),
  ],
  silent: ({ on }, { texts, words }) => [
    on === null ? texts.lines.never : texts.lines.silent(words.day(on)),
  ],
  full: ({ about, on, figures }, { texts, words }) => [
    texts.lines.full(about, words.day(on ?? "")),
    ...placeLine(figures, texts),
  ],
  stale: ({ figures }, { texts }) => [
    texts.lines.stale(Number(figures?.["fresh"] ?? 0), Number(figures?.["all"] ?? 0)),
  ],
  action: ({ about, on }, { texts, words }) => [texts.lines.action(about, words.day(on ?? ""))],
  unused: ({ about, on }, { texts, words }) => [texts.lines.unused(about, words.day(on ?? ""))],
  tariff: (exception, w) => [
    w.texts.lines.tariff(tariffText(exception, w), w.words.day(exception.on ?? "")),
  ],
};

function placeLine(figures: Exception["figures"], texts: typeof nl): string[] {
  const place = figures?.["place"];
  return place ? [texts.lines.place(String(place))] : [];
}

function tariffText({ figures }: Exception, { words }: With): string {
  const profile = words.names("profiel", String(figures?.["profile"] ?? ""));
  return `${profile}, ${words.names("intensiteit", String(figures?.["intensity"] ?? ""))}`;
}

function actOf(exception: Exception, w: With): WorkItem["act"] {
  const { kind, about, supplier } = exception;
  const { acts } = w.texts;
  if (kind === "signal")
    return { href: href("/regio/meldingen/:id", { id: about }), label: acts.signal };
  if (kind === "tariff") return { href: `${href("/regio/tarieven")}#${about}`, label: acts.tariff };
  if (!supplier) return null;
  if (CALLED.includes(kind)) return callAct(supplier.code, w);
  return fileAct(exception, supplier.code, w);
}

function callAct(code: string, { texts, actor }: With): WorkItem["act"] {
  return may(actor, "waiting-time.record")
    ? { href: href("/regio/opgaven/bellen/:code", { code }), label: texts.acts.call }
    : null;
}

/** To the contract itself for who may change it, else to the page of the supplier. */
function fileAct(
  { kind, about }: Exception,
  code: string,
  { texts, actor }: With,
): WorkItem["act"] {
  const file = href("/regio/aanbieders/:code", { code });
  if (kind === "action")
    return {
      href: href("/regio/aanbieders/:code/gesprekken", { code }),
      label: texts.acts.action,
    };
  if (kind === "proof") return { href: `${file}#keurmerken`, label: texts.acts.proof };
  if (!may(actor, "contract.move")) return { href: file, label: texts.acts.file };
  const contract = { code, contract: about };
  return {
    href: href("/regio/aanbieders/:code/contracten/:contract", contract),
    label: texts.acts.contract,
  };
}
