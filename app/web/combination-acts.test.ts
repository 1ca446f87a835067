import { expect, test } from "vitest";

import { aRegisterRegion } from "~test/factories/registers";

import { budgetWords } from "./budget-words.server";
import { combinationActs } from "./combination-acts.server";
import { NOTHING_TYPED } from "./sent-acts.server";
import { combination } from "~/i18n/nl/combination";

const words = {
  ...budgetWords(new Request("https://etalage.test/"), aRegisterRegion()),
  forming: combination,
};
const lead = { id: "1", code: "p001", name: "Een", isLead: true };
const agreed = {
  ...({
    version: 1,
    rule: "all",
    thresholdCents: 250_050n,
    answerDays: 14,
    silence: "no",
  } as const),
  ...{ exitTerms: "x", disputeTerms: "x", reportingTerms: "x", signed: ["1"] },
  shares: [{ providerId: "1", share: "1/1" }],
};

test("what was agreed on stands in the form to the cent, so that it is not changed by looking", () => {
  const desk = {
    ...{ id: "c", code: "c01", slug: "c01", name: "Samen", members: [lead] },
    ...({ state: "signed", signing: { newest: agreed, current: agreed } } as const),
  };
  const acts = combinationActs(
    { desk: { ...desk, invited: [], coverage: null, resolution: null, until: null }, own: lead },
    { words, typed: NOTHING_TYPED },
  );
  const fields = acts.find(({ doe }) => doe === "schrijven")?.fields ?? [];
  expect(fields).toContainEqual(expect.objectContaining({ name: "grens", value: "2500,50" }));
});
