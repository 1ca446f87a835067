import { enter, type OwnKind } from "../budget/enter.server";
import { entitle } from "../budget/entitle.server";
import { openBook } from "../budget/open-book.server";
import { decideReceipt, recordReceipt } from "../budget/receipts.server";
import { answerProposal } from "../proposals/answer-proposal.server";
import { propose } from "../proposals/propose.server";
import { changed, commit } from "~/db/commit.server";
import { db } from "~/db/read.server";
import { askWithin } from "~/db/within.server";
import { type Actor, assertMay, type PersonRole } from "~/domain/accounts/public";
import { dayAt, type DayNumber, dayNumber, isoDay } from "~/domain/kernel/day";
import type { Outcome } from "~/domain/kernel/outcome";
import { uuidOf } from "~/domain/kernel/uuid-of.server";

const CODE = "c01";
const MOST_TRAJECTORIES = 6;
const AGREED = {
  ...{ rule: "majority", thresholdCents: 2_500_000n, answerDays: 14, silence: "no" },
  exitTerms:
    "Uitstappen kan per 1 januari, een half jaar van tevoren. Lopende hulp wordt overgedragen.",
  disputeTerms: "Eerst praten de bestuurders. Daarna beslist iemand die allen samen kiezen.",
  reportingTerms:
    "Elke maand boekt ieder lid zijn bestedingen; elk kwartaal een gesprek met de gemeenten.",
};

type Cast = {
  combinationId: string;
  /** Codes and ids of the members, the lead party first. */
  members: { id: string; code: string }[];
};

/**
 * The joint budget of the demo's first combination: received, allotted, reserved and spent, with one
 * proposal that waits and one receipt to confirm. Added once. Returns how many books.
 */
export async function loadDemoBudget(actor: Actor, now = new Date()): Promise<number> {
  assertMay(actor, "demo.load");
  const cast = await castOf();
  if (!cast || (await askWithin(actor, (tx) => tx.budgetBook.count())) > 0) return 0;
  await agree(actor, cast, now);
  const year = isoDay(dayAt(now)).slice(0, 4);
  const opened = { code: CODE, year, funder: "regio", average: "92.500", planned: "8" };
  const bookId = valueOf(await openBook(asDesk(), opened, now));
  await fill({ cast, bookId, now });
  return 1;
}

async function castOf(): Promise<Cast | null> {
  const found = await db.combination.findFirst({
    where: { state: "published", supplier: { code: CODE } },
    include: {
      members: {
        include: { provider: { select: { id: true, code: true } } },
        orderBy: [{ isLead: "desc" }, { provider: { code: "asc" } }],
      },
    },
  });
  if (!found || found.members.length < 2) return null;
  const members = found.members.map(({ provider }) => provider);
  return { combinationId: found.supplierId, members };
}

/** What they agreed on in the portal, signed by all. */
async function agree(actor: Actor, { combinationId, members }: Cast, now: Date): Promise<void> {
  await commit(actor, async (tx) => {
    const version = (await tx.governance.count({ where: { combinationId } })) + 1;
    const whose = { combinationId, version };
    const by = actor.userId;
    await tx.governance.create({
      data: { ...whose, ...AGREED, writtenBy: by, writtenAt: now },
    });
    await tx.governanceShare.createMany({
      data: members.map(({ id }) => ({ ...whose, providerId: id, share: `1/${members.length}` })),
    });
    await tx.governanceSignature.createMany({
      data: members.map(({ id }) => ({ ...whose, providerId: id, signedBy: by, signedAt: now })),
    });
    const details = { count: 1 };
    return changed(null, { action: "demo.load", subject: "governance", details, announce: [] });
  });
}

type Filling = { cast: Cast; bookId: string; now: Date };
type Member = Cast["members"][number];

async function fill(filling: Filling): Promise<void> {
  const { cast, bookId, now } = filling;
  const { members } = cast;
  const trajectories = await trajectoriesOf(cast);
  const [lead, second, third] = members as [Member, Member, Member | undefined];
  for (const [n, number] of trajectories.entries()) {
    const months = n % 3 === 2 ? "6" : "12";
    const one = { bookId, key: keyOf(`i${n}`), trajectory: String(number), months };
    valueOf(await entitle(asDesk(), one, now));
  }
  await receive(filling, { amount: "500.000", part: 0.05, reference: "Voorschot 1" });
  await ask(filling, {
    amounts: { [lead.code]: "120.000", [second.code]: "180.000" },
    votes: true,
  });
  if (third) await ask(filling, { amounts: { [third.code]: "20.000" }, votes: false });
  for (const [n, trajectory] of trajectories.entries())
    await spend(filling, { member: n % 2 === 0 ? lead : second, n, trajectory });
  await ask(filling, { amounts: { [second.code]: "60.000" }, votes: false });
  await receive(filling, { amount: "250.000", part: 0.95, reference: "Voorschot 2", waits: true });
}

/** What comes to the combination, the oldest first. */
async function trajectoriesOf({ combinationId }: Cast): Promise<number[]> {
  const found = await db.trajectory.findMany({
    where: { supplierId: combinationId },
    ...{ select: { number: true }, orderBy: { number: "asc" }, take: MOST_TRAJECTORIES },
  });
  return found.map(({ number }) => number);
}

type Receiving = { amount: string; part: number; reference: string; waits?: boolean };

async function receive(
  { cast, bookId, now }: Filling,
  { amount, part, reference, waits = false }: Receiving,
): Promise<void> {
  const key = keyOf(reference);
  const receipt = { bookId, key, amount, reference, on: dayIn(now, part) };
  valueOf(await recordReceipt(asMember(cast.members[0]!), receipt, now));
  if (!waits) valueOf(await decideReceipt(asDesk(), { bookId, id: key, isConfirmed: true }, now));
}

type Asking = { amounts: Record<string, string>; votes: boolean };

/** The lead party proposes to allot; with votes, all others say yes. */
async function ask({ cast, bookId, now }: Filling, { amounts, votes }: Asking): Promise<void> {
  const [lead, ...others] = cast.members;
  const reason = "Zoals besproken in het overleg van de leden.";
  const sent = { kind: "allot" as const, from: "", month: "", reason };
  const proposing = {
    bookId,
    key: keyOf(JSON.stringify(amounts)),
    sent: { ...sent, amounts: new Map(Object.entries(amounts)) },
  };
  const id = valueOf(await propose(asMember(lead!), proposing, now));
  for (const other of votes ? others : []) {
    const answer = { bookId, id, version: 1, vote: "yes" as const, reason: "" };
    const said = await answerProposal(asMember(other), answer, now);
    if (said.ok && said.value === "approved") return;
  }
}

type Spending = { member: Member; n: number; trajectory: number };

/** A year is reserved, and part of it is spent in a few pieces; the last one is turned to a smaller reservation. */
async function spend({ bookId, now }: Filling, { member, n, trajectory }: Spending): Promise<void> {
  const enterOne = async (kind: OwnKind, amount: string, part: number) =>
    valueOf(
      await enter(
        asMember(member),
        {
          ...{ bookId, kind, amount, trajectory: String(trajectory), on: dayIn(now, part) },
          ...{ key: keyOf(`${kind} ${n} ${part}`), note: "" },
        },
        now,
      ),
    );
  await enterOne("reserve", "72.500", 0.1 + n * 0.05);
  for (const part of [0.3, 0.5, 0.7, 0.9]) await enterOne("realise", `${5_400 + n * 350},25`, part);
}

/** So far into the part of the year that is over. */
function dayIn(now: Date, part: number): DayNumber {
  const today = dayAt(now);
  const first = dayNumber(`${isoDay(today).slice(0, 4)}-01-01`);
  return first + Math.floor((today - first) * part);
}

function asMember({ id }: Member): Actor {
  return anybody(["provider-manager"], [id]);
}

function asDesk(): Actor {
  return anybody(["contract-manager"], []);
}

function anybody(roles: PersonRole[], supplierIds: string[]): Actor {
  return { userId: "system:demo", organisationId: null, roles, supplierIds, municipalities: [] };
}

/** The same thing has the same key, on every day that the demo is made. */
function keyOf(text: string): string {
  return uuidOf(`demo ${text}`);
}

function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`The demo's budget: ${outcome.refusals[0]?.code}`);
  return outcome.value;
}
