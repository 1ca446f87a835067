/** What either side can do with a subcontract now, each as a form. */
import type { Typed } from "./sent-acts.server";
import type { SubcontractWords } from "./subcontract-words.server";
import type { ActView, FieldView } from "~/components/referrals/act-view";
import { isoDay } from "~/domain/kernel/day";
import type { SubcontractMove } from "~/domain/subcontracting/public";
import type { SubcontractFile } from "~/domain/subcontracting/public.server";

const DOES: Partial<Record<SubcontractMove, string>> = {
  ...{ send: "verstuur", discard: "weggooien", accept: "ja", counter: "tegenvoorstel" },
  ...{ ask: "vraag", reply: "antwoord", decline: "nee", withdraw: "intrekken" },
  ...{ start: "start", end: "einde" },
};

/** What is waited for; the others stand folded. */
const MAIN: readonly SubcontractMove[] = ["send", "accept", "reply", "start"];

export function subcontractActs(
  file: SubcontractFile,
  typed: Typed,
  words: SubcontractWords,
): ActView[] {
  return file.moves.map((move) => actOf(move, { file, typed, words }));
}

type Around = { file: SubcontractFile; typed: Typed; words: SubcontractWords };

function actOf(move: SubcontractMove, around: Around): ActView {
  const { file, words } = around;
  const doe = DOES[move] ?? move;
  const { acts } = words.said;
  const isCountered = move === "accept" && file.state === "countered";
  const said = isCountered ? acts.jaCounter : acts[doe as keyof typeof acts];
  return {
    ...{ doe, title: said.title, intro: said.intro, button: said.send },
    fields: fieldsOf(move, { ...around, doe }),
    isMain: MAIN.includes(move) && !(move === "start" && file.expiredProofs.length > 0),
  };
}

/** The fields of one act, with what was typed in it and what is wrong there. */
function fieldsIn({ typed, words, doe }: Pick<Around, "typed" | "words"> & { doe: string }) {
  const isTyped = typed.doe === doe;
  const field = (name: string, label: string, first = "") => ({
    ...{ name, label, error: isTyped ? typed.errors.get(name) : undefined },
    value: isTyped ? (typed.values[name]?.[0] ?? "") : first,
  });
  return {
    text: (name: string, label: string): FieldView => ({ ...field(name, label), kind: "text" }),
    area: (label: string): FieldView => ({ ...field("tekst", label), kind: "area" }),
    day: (label: string): FieldView => ({
      ...{ ...field("dag", label, isoDay(words.today)), kind: "day" },
    }),
    reason: (label: string, names: Record<string, string>): FieldView => ({
      ...{ ...field("reden", label), kind: "select" },
      options: [
        { code: "", name: words.said.pick },
        ...Object.entries(names).map(([code, name]) => ({ code, name })),
      ],
    }),
  };
}

function fieldsOf(move: SubcontractMove, around: Around & { doe: string }): FieldView[] {
  const { file, words } = around;
  const { acts, units, reasons, ends, page } = words.said;
  const { text, area, day, reason } = fieldsIn(around);
  switch (move) {
    case "counter": {
      const { price, note } = acts.tegenvoorstel;
      return [text("prijs", price(units[unitOf(file)])), area(note)];
    }
    case "ask":
      return [area(acts.vraag.label)];
    case "reply":
      return [area(acts.antwoord.label)];
    case "decline":
      return [reason(acts.nee.reason, reasons), area(acts.nee.note)];
    case "start":
      return [
        ...(file.expiredProofs.length > 0
          ? [{ kind: "note" as const, text: page.expiredProofs }]
          : []),
        day(acts.start.day),
        ...(file.asksConsent ? [text("toestemming", acts.start.consent)] : []),
      ];
    case "end":
      return [day(acts.einde.day), reason(acts.einde.reason, ends)];
    default:
      return [];
  }
}

/** Held to its codes by the database. */
export function unitOf({ per }: Pick<SubcontractFile, "per">) {
  return per as keyof SubcontractWords["said"]["units"];
}
