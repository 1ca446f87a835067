import { expect, test } from "vitest";

import { PASSWORD } from "~test/factories/accounts";
import { saveRegion } from "~test/factories/a-region";
import { budgetSteps } from "~test/factories/budget-steps";
import { aBudgetWorld, agreed, SPENT_ON } from "~test/factories/budgets";
import { aRegisterRegion } from "~test/factories/registers";
import { aDatabase, run } from "~test/setup/database";

import { coverageOf, missingOf, type Party } from "./coverage";
import { signGovernance } from "../governance/sign-governance.server";
import { getCombinationDesk } from "../membership/get-combination-desk.server";
import { answerInvitation, inviteProvider, leaveCombination } from "../membership/members.server";
import { publishCombination } from "../membership/publish-combination.server";
import { writeGovernance } from "../governance/write-governance.server";
import { dayNumber, FOREVER } from "~/domain/kernel/day";

const database = aDatabase();
const world = aBudgetWorld();
const { actorOf } = budgetSteps(world);
const code = "c01";

const today = dayNumber("2026-11-26");
const contract = {
  ...{ law: "jeugdwet", segment: "seg-b", profile: null, intensities: [], roles: ["sub"] },
  ...({ startsOn: today, endsOn: FOREVER, state: "active" } as const),
};
const offer = {
  ...{ law: "jeugdwet", segment: "seg-b", profile: "p01", intensities: [], roles: ["sub"] },
  ...{ municipalities: ["0405"], expertise: ["exp-autisme"] },
};
const rule = {
  ...{ segment: "seg-b", roles: ["main" as const], profiles: ["p01"] },
  ...{ municipalities: "all" as const, expertise: ["exp-autisme"] },
};
const asking = { rule, laws: ["jeugdwet"], municipalities: ["0405", "0388"] };
const party = (id: string, more: Partial<Party> = {}): Party => ({
  ...{ id, contracts: [contract], offers: [offer], ...more },
});
const missing = (members: Party[], together = party("c", { contracts: [], offers: [] })) =>
  missingOf(coverageOf(asking, { together, members, today })).map(
    ({ aspect, code }) => `${aspect} ${code}`,
  );

test("members cover together what the segment asks, each inside its own contract", () => {
  const whole = party("c", { contracts: [{ ...contract, roles: ["main"] }], offers: [] });
  const far = { ...offer, municipalities: ["0388"], expertise: [] };
  expect(missing([party("a"), party("b", { offers: [far] })], whole)).toEqual([]);
  expect(missing([party("a")])).toEqual(["role main", "municipality 0388"]);
  // What stands outside a contract, is over, to come or suspended gives nothing.
  const gone = [
    { ...contract, profile: "p02" },
    { ...contract, state: "suspended" as const },
    { ...contract, startsOn: today + 1 },
    { ...contract, startsOn: today - 2, endsOn: today - 1 },
  ];
  for (const one of gone)
    expect(missing([party("a", { contracts: [one] })], whole)).toEqual([
      ...["profile p01", "municipality 0405", "municipality 0388", "expertise exp-autisme"],
    ]);
  // Nor does an offer under another law, or what the combination itself says it offers.
  const elsewhere = { ...offer, law: "wmo", segment: null };
  const all = { ...contract, law: null, segment: null };
  expect(missing([party("a", { contracts: [all], offers: [elsewhere] })], whole)).toHaveLength(4);
  expect(missing([party("a", { offers: [] })], { ...whole, offers: [offer] })).toHaveLength(4);
});

async function asked(coverage: object[]) {
  const combinations = {
    ...{ requiredIn: [], leadParties: 1 as const, equalMembers: true, governanceUpFront: true },
    ...{ budget: "integral-in-advance", moreThanOneForChoice: true, coverage: coverage as never },
  };
  await saveRegion({ ...aRegisterRegion(), combinations });
}

const withContract = (supplierId: string, n: string) =>
  run(
    database.admin,
    `insert into contract (id, code, supplier_id, law, intensities, roles, starts_on)
      values (gen_random_uuid(), $2, $1, 'jeugdwet', '{}', '{main}', '2026-01-01')`,
    [supplierId, n],
  );

async function signedBy(sides: readonly ("lead" | "second" | "third" | "stranger")[]) {
  const codes = { lead: "p001", second: "p002", third: "p003", stranger: "p004" };
  const { signing } = await getCombinationDesk(actorOf("lead"), code, SPENT_ON);
  const shares = new Map(sides.map((side) => [codes[side], `1/${sides.length}`]));
  const sent = {
    ...{ rule: "all", threshold: "0", days: "10", silence: "no", shares },
    ...{ exit: "Per jaar.", dispute: "Praten.", reporting: "Elk kwartaal." },
  };
  const seen = signing.newest?.version ?? 0;
  await writeGovernance(actorOf("lead"), { code, seen, sent }, SPENT_ON);
  const proof = { current: PASSWORD, address: "127.0.0.1", version: seen + 1, code };
  for (const side of sides) await signGovernance(actorOf(side), proof, SPENT_ON);
}

test("US14: what nobody gives is named, and stands in the way until a member covers it", async () => {
  await withContract(world.members[2], "x3");
  await withContract(world.people.stranger.actor.supplierIds[0]!, "x4");
  // Only the one that is asked gives it.
  await run(
    database.admin,
    `insert into offer (id, code, supplier_id, title, law, segment, intensities, delivery_form,
        age_min, age_max, municipalities, expertise, roles, languages, goal_types)
      values ($2, 'o9', $1, 'Hulp', 'jeugdwet', 'seg-b', '{}', 'ambulant', 4, 18,
        '{0388}', '{exp-angst}', '{main}', '{nl}', '{}')`,
    [world.people.stranger.actor.supplierIds[0], "00000000-0000-4000-8000-000000000009"],
  );
  await run(
    database.admin,
    `insert into offer_place (id, offer_id) values (gen_random_uuid(), '00000000-0000-4000-8000-000000000009')`,
  );
  const expertise = ["exp-autisme", "exp-angst"];
  await asked([{ segment: "seg-b", roles: ["main"], expertise }]);
  await agreed(world);
  await signedBy(["lead", "second", "third"]);
  const lacking = {
    ...{ code: "combination.not-covered" },
    details: { aspect: "expertise", code: "exp-angst" },
  };
  expect(await publishCombination(actorOf("lead"), code, SPENT_ON)).toEqual({
    ok: false,
    refusals: [lacking],
  });
  const seen = (await getCombinationDesk(actorOf("third"), code, SPENT_ON)).coverage!;
  expect(missingOf(seen)).toEqual([{ aspect: "expertise", code: "exp-angst", by: [] }]);
  await inviteProvider(actorOf("lead"), { code, provider: "p004", role: "lid" }, SPENT_ON);
  await answerInvitation(actorOf("stranger"), { code, accepts: true }, SPENT_ON);
  await signedBy(["lead", "second", "third", "stranger"]);
  expect(await publishCombination(actorOf("lead"), code, SPENT_ON)).toMatchObject({ ok: true });
  // It goes again: off the search, and not back without it.
  await leaveCombination(actorOf("stranger"), code, SPENT_ON);
  await signedBy(["lead", "second", "third"]);
  expect(await publishCombination(actorOf("lead"), code, SPENT_ON)).toMatchObject({ ok: false });
  // A region that asks nothing of this segment holds nothing up.
  await asked([{ segment: "seg-x", expertise }]);
  expect((await getCombinationDesk(actorOf("third"), code, SPENT_ON)).coverage).toBeNull();
  expect(await publishCombination(actorOf("lead"), code, SPENT_ON)).toMatchObject({ ok: true });
});
