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
    {
      desk: {
        ...desk,
        invited: [],
        withoutContract: [],
        coverage: null,
        resolution: null,
        decided: [],
        until: null,
      },
      own: lead,
    },
    { words, typed: NOTHING_TYPED },
  );
  const fields = acts.find(({ doe }) => doe === "schrijven")?.fields ?? [];
  expect(fields).toContainEqual(expect.objectContaining({ name: "grens", value: "2500,50" }));
});

test("who may do what follows from who it is and what lies before the members", () => {
  const other = { id: "2", code: "p002", name: "Twee", isLead: false };
  const desk = {
    ...{ id: "c", code: "c01", slug: "c01", name: "Samen", members: [lead, other] },
    ...{
      signing: { newest: agreed, current: agreed },
      invited: [],
      withoutContract: [],
      coverage: null,
      until: null,
    },
  };
  const asked = { id: "r", kind: "lead", proposerId: "1", leadId: "2", agreed: [] } as const;
  const does = (own: typeof lead | null, more: object) =>
    combinationActs(
      { desk: { ...desk, state: "signed", resolution: null, decided: [], ...more }, own },
      { words, typed: NOTHING_TYPED },
    ).map(({ doe }) => doe);
  const leads = ["publiceren", "schrijven", "uitnodigen"];
  expect(does(lead, {})).toEqual([...leads, "overdragen", "beeindigen"]);
  expect(does(other, {})).toEqual(["uitstappen"]);
  const resolution = { ...asked, agreed: [] };
  expect(does(lead, { resolution })).toEqual([...leads, "intrekken"]);
  expect(does(other, { resolution })).toEqual(["uitstappen", "instemmen"]);
  expect(does(other, { resolution: { ...asked, agreed: ["2"] } })).toEqual(["uitstappen"]);
  // Who is asked to take part answers; who left, and all when it is over, only read.
  expect(does(null, {})).toEqual(["meedoen"]);
  expect(does(null, { until: new Date() })).toEqual([]);
  expect(does(lead, { state: "ended" })).toEqual([]);
});
