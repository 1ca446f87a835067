import { type HelpToCopy, helpToCopy } from "./help-to-copy.server";
import { openPeriods, type PeriodReferences } from "./read-references.server";
import { writesReferences } from "./reference";
import { getOwnReferral, type OwnReferral, type Side } from "../looking/own-referral.server";
import { receiving } from "../referral/received-by.server";
import { look } from "~/db/look.server";
import type { Actor } from "~/domain/accounts/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { Missing } from "~/domain/kernel/denied";

export type ReferenceFile = {
  referral: OwnReferral;
  help: HelpToCopy;
  periods: PeriodReferences[];
  /** The reader's side writes them down. */
  mayWrite: boolean;
};

const GROUND = { sender: "referral.keep", supplier: "referral.answer" } as const;

/**
 * What both sides copy into their own system, with the numbers of decision and assignment: for the sender's side and for the supplier while it may know who
 * it is; the log has it before they are shown. Before the opening there is nothing to call anything by.
 */
export async function getReferences(
  actor: Actor,
  { id: referralId, side }: { id: string; side: Side },
  now = new Date(),
): Promise<ReferenceFile> {
  const ground = GROUND[side];
  const reader = await receiving(actor, now);
  const referral = await getOwnReferral(reader, ground, { referralId, side, now });
  if (referral.partIn !== null || !isOpenTo(referral, side)) throw new Missing("referral");
  const what = { event: "look" as const, referralId, groups: ["references"], ground };
  const { help, periods } = await look(reader, what, {
    now,
    show: async (tx) => ({
      help: await helpToCopy(tx, referral, side),
      periods: await openPeriods(tx, referralId),
    }),
  });
  if (!periods) throw new Missing("referral");
  const mayWrite = side === "sender" && writesReferences(await getRegion(now), referral);
  return { referral, help, periods, mayWrite };
}

/** Of a crisis only once it is said who it was: until then there is no key. */
function isOpenTo({ openedAt, shutAt, wipedAt }: OwnReferral, side: Side): boolean {
  if (openedAt === null || wipedAt !== null) return false;
  return side === "sender" || shutAt === null;
}
