import { hashesOf, newCode } from "./code-hash.server";
import { endCodes } from "./end-codes.server";
import { mayHoldNow } from "./holder-of.server";
import { grouped, type Holder, shutFor } from "./resident-code";
import { type FoundReferral, referralFor } from "../referral/referral-for.server";
import { changed, commit, type Tx } from "~/db/commit.server";
import { noteLook, noteRefusal } from "~/db/look.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { type OwnViewTerms, ownViewTerms, referralRules } from "~/domain/catalogue/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { dayAt, startOfDay } from "~/domain/kernel/day";
import { type Outcome, type Refused, refuse, refuseMove } from "~/domain/kernel/outcome";

export type WantedCode = {
  referralId: string;
  /** Of the form that made it: sent again it makes no second one. */
  codeId: string;
  holder: Holder;
  /** The sender knows who it is, and that this person may know. */
  isSure: boolean;
};

/** What the sender hands over; nobody can read it again afterwards. */
export type MadeCode = { code: string; holder: Holder; expiresAt: Date };

/**
 * The sender makes a code for one person whom an opened referral concerns; the one that this person had
 * ends. Whether the age is right is read from the birth date, so that it stands in the log.
 */
export async function makeCode(
  actor: Actor,
  wanted: WantedCode,
  now = new Date(),
): Promise<Outcome<MadeCode>> {
  const made = await writeCode(actor, wanted, now);
  const isTold = !made.ok && made.refusals.some(({ code }) => code.startsWith(NOT_FOR));
  const groups = ["identity"];
  // The no tells something of the birth date, and its entry was undone with it.
  if (isTold)
    await noteRefusal(actor, { referralId: wanted.referralId, groups, ground: GROUND }, now);
  return made;
}

const GROUND = "own-view.keep";
const NOT_FOR = "own-view.not-for-";

function writeCode(actor: Actor, wanted: WantedCode, now: Date): Promise<Outcome<MadeCode>> {
  return commit(actor, async (tx) => {
    const { referralId: id, codeId, holder } = wanted;
    const found = await referralFor(tx, actor, { id, side: "sender" });
    assertMay(actor, GROUND, { organisationId: found.organisationId });
    const terms = ownViewTerms(referralRules(await getRegion(now)));
    const groups = ["identity"];
    const what = { event: "look" as const, referralId: id, groups, ground: GROUND };
    await noteLook(tx, actor, { what, now });
    const fault = await codeFault(tx, found, { wanted, terms, now });
    if (fault) return fault;
    await endCodes(tx, { referralId: id, holder }, { endReason: "replaced", now });
    const code = newCode();
    const expiresAt = startOfDay(dayAt(now) + terms.firstUseDays + 1);
    const times = { madeAt: now, madeBy: actor.userId, expiresAt };
    const codeHash = hashesOf(code)[0]!;
    await tx.residentCode.create({
      data: { id: codeId, referralId: id, holder, codeHash, ...times },
    });
    const trace = { action: "own-view.make", subject: `referral/${id}`, announce: [] };
    return changed({ code: grouped(code), holder, expiresAt }, { ...trace, details: { holder } });
  });
}

type Wanted = { wanted: WantedCode; terms: OwnViewTerms; now: Date };

async function codeFault(
  tx: Tx,
  found: FoundReferral,
  { wanted: { codeId, holder, isSure }, terms, now }: Wanted,
): Promise<Refused | null> {
  if (await tx.residentCode.findUnique({ where: { id: codeId } }))
    return refuseMove("own-view.shown-already");
  const shut = shutFor(found, terms) ?? (await isUnsafeBefore(tx, found));
  if (shut) return refuse(`own-view.${shut}`);
  if (!isSure) return refuse("own-view.not-sure", { field: "zeker" });
  const mayHold = await mayHoldNow(tx, found, { holder, now });
  if (mayHold === null) return refuse("own-view.nobody-known");
  return mayHold ? null : refuse(`${NOT_FOR}${holder}`, { field: "wie" });
}

/** What was unsafe with an earlier supplier is so with the next. */
async function isUnsafeBefore(tx: Tx, { needId, id }: FoundReferral): Promise<"unsafe" | null> {
  const count = await tx.referral.count({
    where: {
      ...{ needId, id: { not: id } },
      OR: [{ ownViewOffAt: { not: null } }, { obstacle: "unsafe-to-ask" }],
    },
  });
  return count > 0 ? "unsafe" : null;
}
