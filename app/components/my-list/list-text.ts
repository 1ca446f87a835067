/**
 * A choice as plain text, to paste in a mail: for each option the same facts in the same order, with
 * addresses that lead back here and follow nobody.
 */
import type { FactName, OptionView } from "./compare-view";
import type { myList } from "~/i18n/nl/my-list";
import { href } from "~/web/href";

const TOLD: FactName[] = [
  "supplier",
  "audience",
  "where",
  "now",
  "firstTalk",
  "start",
  "asOf",
  "wayIn",
  "contact",
];

/** Who thinks along in the visitor's municipality. */
export type HelpView = {
  municipality: string;
  contacts: { kind: string; name: string; phone: string | null; hours: string | null }[];
};

type Source = {
  texts: typeof myList;
  region: string;
  fictional: string | null;
  day: string;
  origin: string;
  help: HelpView | null;
};

export function listText(options: OptionView[], source: Source): string {
  const { texts, origin } = source;
  const here = origin + compareAddress(options.map(({ code }) => code));
  const head = [texts.text.title(source.region, source.day), source.fictional];
  const told = options.map((option, i) => optionText(option, `${i + 1}`, source));
  const foot = [...helpLines(source), `${texts.text.list}: ${here}`];
  return [present(head), ...told, present(foot)].join("\n\n");
}

/** The same list for whoever has the address. */
export function compareAddress(codes: string[]): string {
  return href("/mijn-lijst", {}, { vergelijk: codes });
}

function optionText(option: OptionView, number: string, { texts, origin }: Source): string {
  const facts = option.facts
    .filter(({ name }) => TOLD.includes(name))
    .map(({ name, lines }) => `${texts.facts[name]}: ${lines.map(({ text }) => text).join(". ")}`);
  const more = `${texts.text.more}: ${origin}${option.to}`;
  return [`${number}. ${option.title}`, ...facts, more].join("\n").replaceAll("..", ".");
}

function helpLines({ help, texts }: Source): string[] {
  if (!help) return [texts.helpersNone];
  const who = help.contacts.map((one) =>
    [one.name, one.phone, one.hours && `(${one.hours})`].filter(Boolean).join(" "),
  );
  return [`${texts.helpers(help.municipality)}:`, ...who];
}

function present(all: (string | null)[]): string {
  return all.filter((line) => line !== null && line !== "").join("\n");
}
