import { type CodeState, codeState, type Holder, type Shut, shutFor } from "./resident-code";
import { referralFor } from "../referral/referral-for.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { ownViewTerms, referralRules } from "~/domain/catalogue/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { askWithin } from "~/db/within.server";

export type CodeLine = {
  id: string;
  holder: Holder;
  state: CodeState;
  madeAt: Date;
  expiresAt: Date;
  firstUsedAt: Date | null;
  lastUsedAt: Date | null;
  endedAt: Date | null;
  endReason: string | null;
};

export type SentCodes = {
  number: number;
  law: string;
  codes: CodeLine[];
  shut: Shut | null;
  /** The sender switched it off, and can switch it on again. */
  isOff: boolean;
};

/** The codes of one referral as its sender sees them: which there are and how they stand, never the letters. */
export async function listCodes(
  actor: Actor,
  referralId: string,
  now = new Date(),
): Promise<SentCodes> {
  const terms = ownViewTerms(referralRules(await getRegion(now)));
  return askWithin(actor, async (tx) => {
    const found = await referralFor(tx, actor, { id: referralId, side: "sender" });
    assertMay(actor, "own-view.keep", { organisationId: found.organisationId });
    const rows = await tx.residentCode.findMany({
      where: { referralId },
      orderBy: [{ madeAt: "desc" }],
    });
    return {
      ...{ number: found.number, law: found.need.law, shut: shutFor(found, terms) },
      isOff: found.ownViewOffAt !== null,
      codes: rows.map((row) => ({
        ...{ id: row.id, madeAt: row.madeAt, expiresAt: row.expiresAt, endedAt: row.endedAt },
        ...{ firstUsedAt: row.firstUsedAt, lastUsedAt: row.lastUsedAt, endReason: row.endReason },
        // Held to its codes by the database.
        ...{ holder: row.holder as Holder, state: codeState(row, now) },
      })),
    };
  });
}
