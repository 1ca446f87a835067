import { expect, test } from "vitest";

import { aRegisterRegion } from "~test/factories/registers";

import { budgetWords } from "./budget-words.server";
import { stepsView } from "./combination-steps.server";
import type { CombinationDesk } from "~/domain/combinations/public.server";
import { combination } from "~/i18n/nl/combination";

const words = {
  ...budgetWords(new Request("https://etalage.test/"), aRegisterRegion()),
  forming: combination,
};
const member = (id: string) => ({ id, code: id, name: `Huis ${id}`, isLead: id === "1" });
const terms = {
  ...({ version: 1, rule: "all", thresholdCents: 0n, answerDays: 14, silence: "no" } as const),
  ...{ exitTerms: "", disputeTerms: "", reportingTerms: "" },
};
const shares = ["1", "2"].map((providerId) => ({ providerId, share: "1/2" }));

function steps(more: Partial<CombinationDesk>): string[] | null {
  const desk: CombinationDesk = {
    ...{ id: "c", code: "c01", slug: "c01", name: "Samen", state: "forming", invited: [] },
    ...{ members: [member("1"), member("2")], signing: { newest: null, current: null } },
    ...{ withoutContract: [], coverage: null, resolution: null, decided: [], until: null, ...more },
  };
  return stepsView(desk, words)?.lines.map(({ name, text }) => `${name}: ${text}`) ?? null;
}

test("W21: a combination on its way is told what is left, and for whom it waits", () => {
  const last = "5. In de etalage: De penvoerder zet de combinatie erin";
  expect(steps({ members: [member("1")], withoutContract: ["1"] })).toEqual([
    "1. Ten minste twee leden: Vraag nog een aanbieder",
    "2. Afspraken van alle leden: De penvoerder schrijft de afspraken",
    "3. Door allen getekend: Eerst de afspraken",
    "4. Een contract voor ieder lid: Nog geen contract: Huis 1. Vraag contractbeheer.",
    last,
  ]);
  const newest = { ...terms, shares, signed: ["1"] };
  expect(steps({ state: "signing", signing: { newest, current: null } })?.slice(1, 3)).toEqual([
    "2. Afspraken van alle leden: Klaar",
    "3. Door allen getekend: Wacht op Huis 2",
  ]);
  // Who joined since did not sign what was written before.
  const members = ["1", "2", "3"].map(member);
  const all = { newest: { ...newest, signed: ["1", "2"] }, current: null };
  expect(steps({ state: "incomplete", members, signing: all })?.slice(1, 3)).toEqual([
    "2. Afspraken van alle leden: De penvoerder schrijft de afspraken",
    "3. Door allen getekend: Eerst de afspraken",
  ]);
  const coverage = {
    segment: "seg-b",
    asked: [{ aspect: "expertise" as const, code: "x", by: [] }],
  };
  expect(steps({ state: "signed", signing: all, coverage })).toContain(
    "5. Alles gedekt wat de regio vraagt: Nog 1 te dekken, zie hieronder",
  );
  expect(steps({ state: "published" })).toBeNull();
  expect(steps({ until: new Date() })).toBeNull();
});
