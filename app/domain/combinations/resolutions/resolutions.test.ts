import { beforeAll, expect, test } from "vitest";

import { PASSWORD } from "~test/factories/accounts";
import { budgetSteps, valueOf } from "~test/factories/budget-steps";
import { aBook, aBudgetWorld, agreed, type Side, SPENT_ON } from "~test/factories/budgets";
import { aRequest } from "~test/factories/needs";
import { aReferral } from "~test/factories/referrals";
import { newsOf } from "~test/factories/signals";
import { aDatabase, run } from "~test/setup/database";

import {
  agreeToResolution,
  declineResolution,
  withdrawResolution,
} from "./answer-resolution.server";
import { proposeResolution } from "./propose-resolution.server";
import { resolution, type ResolutionMove, type ResolutionState } from "./resolution";
import { openBook } from "../budget/open-book.server";
import { getBudget } from "../budget/get-budget.server";
import { writeGovernance } from "../governance/write-governance.server";
import { getCombinationDesk } from "../membership/get-combination-desk.server";
import { getCombination } from "../membership/get-combination.server";
import { inviteProvider, leaveCombination } from "../membership/members.server";
import { db } from "~/db/read.server";
import { after } from "~/domain/kernel/state-machine";
import type { Outcome } from "~/domain/kernel/outcome";

const database = aDatabase();
const world = aBudgetWorld();
const { actorOf, answered, entered, proposed } = budgetSteps(world);
const code = "c01";
const refused = (refusal: string) => ({ ok: false, refusals: [{ code: refusal }] });

beforeAll(() => agreed(world, { rule: "majority", thresholdCents: 0n }));

const combination = () =>
  db.combination.findUniqueOrThrow({
    where: { supplierId: world.combinationId },
    include: { members: { where: { isLead: true } } },
  });
const lead = async () => (await combination()).members.map(({ providerId }) => providerId);
const open = async () =>
  (await db.combinationResolution.findFirst({ where: { state: "proposed" } }))?.id ?? "";
const last = async () =>
  (await db.combinationResolution.findFirst({ orderBy: { proposedAt: "desc" } }))?.state;

const address = "127.0.0.1";
const propose = (side: Side, kind: "lead" | "end", to = "", current = PASSWORD) =>
  proposeResolution(actorOf(side), { code, kind, lead: to, current, address });
async function agree(side: Side, current = PASSWORD): Promise<Outcome<string>> {
  const proof = { current, address };
  return agreeToResolution(actorOf(side), { code, id: await open(), ...proof }, SPENT_ON);
}
const announced = async () =>
  (await run(database.admin, "select 1 from outbox_message where type = 'offers.changed'"))
    .rowCount!;

test("a proposal is carried out, refused, taken back or lapses, once", () => {
  const states = Object.keys(resolution) as ResolutionState[];
  const moves: ResolutionMove[] = ["carry", "decline", "withdraw", "lapse"];
  const made = states.flatMap((state) =>
    moves.flatMap((move) => (after(resolution, state, move) ? [`${state} ${move}`] : [])),
  );
  expect(made).toEqual(moves.map((move) => `proposed ${move}`));
});

test("I5: another member leads when it says so itself; the combination stays where it is found", async () => {
  const [first, second] = world.members;
  const bookId = await aBook(world);
  const asked = valueOf(await proposed(bookId, "scheme", { amounts: { p002: "10" } }));
  await expect(propose("second", "lead", "p003")).rejects.toThrow("Not allowed");
  for (const nobody of ["", "p001", "p004", "x"])
    expect(await propose("lead", "lead", nobody)).toMatchObject({
      refusals: [{ code: "combination.no-lead", field: "lid" }],
    });
  // Proposing is a word of its own.
  for (const kind of ["lead", "end"] as const)
    expect(await propose("lead", kind, "p002", "iets anders")).toMatchObject(
      refused("account.current-password"),
    );
  expect(await open()).toBe("");
  valueOf(await propose("lead", "lead", "p002"));
  expect(await newsOf(world.people.second)).toContain("combination-asked");
  expect(await newsOf(world.people.third)).not.toContain("combination-asked");
  expect(await propose("lead", "end")).toMatchObject({
    refusals: [{ code: "combination.asked-already", conflict: true }],
  });
  await expect(agree("third")).rejects.toThrow("Not allowed");
  await expect(agree("stranger")).rejects.toThrow("Missing");
  expect(await agree("second", "iets anders")).toMatchObject(refused("account.current-password"));
  expect(await lead()).toEqual([first]);
  const before = await announced();
  expect(valueOf(await agree("second"))).toBe("carried");
  expect(await lead()).toEqual([second]);
  expect(await combination()).toMatchObject({ state: "published" });
  // The search says who leads.
  expect(await announced()).toBe(before + 1);
  for (const side of ["lead", "second", "third", "desk"] as const)
    expect(await newsOf(world.people[side])).toContain("lead-changed");
  // What the former lead party proposed still waits for the same answers.
  expect(valueOf(await answered(bookId, asked, { side: "second" }))).toBe("approved");
  const sent = {} as never;
  await expect(writeGovernance(actorOf("lead"), { code, seen: 2, sent })).rejects.toThrow(
    "Not all",
  );
  valueOf(await propose("second", "lead", "p001"));
  valueOf(await agree("lead"));
  expect(await lead()).toEqual([first]);
});

test("it is refused, taken back, or lapses when a member goes; of two at once one counts", async () => {
  valueOf(await propose("lead", "lead", "p003"));
  const which = async () => ({ code, id: await open() });
  await expect(declineResolution(actorOf("second"), await which())).rejects.toThrow("Not allowed");
  valueOf(await declineResolution(actorOf("third"), await which()));
  expect([await last(), await lead()]).toEqual(["declined", [world.members[0]]]);
  expect(await newsOf(world.people.lead)).toContain("combination-declined");
  valueOf(await propose("lead", "lead", "p003"));
  const id = await which();
  await expect(withdrawResolution(actorOf("third"), id)).rejects.toThrow("Not allowed");
  const both = await Promise.all([withdrawResolution(actorOf("lead"), id), agree("third")]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  const isLead = both[1].ok;
  expect(await lead()).toEqual([world.members[isLead ? 2 : 0]]);
  if (isLead) {
    valueOf(await propose("third", "lead", "p001"));
    valueOf(await agree("lead"));
  }
  expect(await withdrawResolution(actorOf("lead"), id)).toMatchObject({
    refusals: [{ code: "combination.not-asked", conflict: true }],
  });
  valueOf(await propose("lead", "lead", "p003"));
  valueOf(await leaveCombination(actorOf("third"), code));
  expect(await last()).toBe("lapsed");
});

test("it ends when all agree, with nothing open: not found any more, and readable to its members", async () => {
  const bookId = await aBook(world);
  const reserved = async (kind: "reserve" | "release") =>
    valueOf(await entered(bookId, "lead", { kind, amount: "10" }));
  await reserved("reserve");
  expect(await propose("lead", "end")).toMatchObject(refused("combination.books-open"));
  await reserved("release");
  // Nor while help hangs on it; what is over does not count.
  await aReferral({ supplierId: world.combinationId, state: "ended", client: null });
  const helped = { supplierId: world.combinationId, state: "offered", client: null } as const;
  const { id } = await aReferral(helped);
  expect(await propose("lead", "end")).toMatchObject(refused("combination.helps"));
  await run(database.admin, "delete from referral where id = $1", [id]);
  // Whoever was asked without a name, and who holds its yes, waits for it as well.
  for (const state of ["open", "question", "answered"] as const) {
    await aRequest({ by: world.people.worker, offer: "o3", state });
    expect(await propose("lead", "end"), state).toMatchObject(refused("combination.helps"));
    await run(database.admin, "delete from availability_request");
  }
  valueOf(await propose("lead", "end"));
  expect(await newsOf(world.people.second)).toContain("combination-asked");
  // Looked at again when the last one agrees.
  await reserved("reserve");
  expect(await agree("second")).toMatchObject(refused("combination.books-open"));
  await reserved("release");
  const before = await announced();
  const { slug } = await getCombinationDesk(actorOf("lead"), code);
  expect(valueOf(await agree("second"))).toBe("carried");
  expect(await combination()).toMatchObject({ state: "ended" });
  expect(await announced()).toBe(before + 1);
  await expect(getCombination(slug)).rejects.toThrow("Missing");
  for (const side of ["lead", "second", "desk"] as const) {
    expect(await newsOf(world.people[side])).toContain("combination-ended");
    expect(await getCombinationDesk(actorOf(side), code)).toMatchObject({ state: "ended" });
    expect((await getBudget(actorOf(side), bookId, SPENT_ON)).book.isSettled).toBe(true);
  }
  // Nothing is done in it any more.
  const over = { refusals: [{ code: "combination.ended", conflict: true }] };
  const invited = { code, provider: "p004", role: "lid" };
  expect(await inviteProvider(actorOf("lead"), invited)).toMatchObject(over);
  expect(await propose("lead", "end")).toMatchObject(over);
  expect(await entered(bookId, "lead", { kind: "reserve", amount: "1" })).toMatchObject(
    refused("budget.settled"),
  );
  const book = { code, year: "2026", funder: "regio", average: "1", planned: "1" };
  expect(await openBook(actorOf("desk"), book, SPENT_ON)).toMatchObject(
    refused("budget.combination-ended"),
  );
});
