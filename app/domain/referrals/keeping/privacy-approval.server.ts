import { createHash } from "node:crypto";

import { changed, commit } from "~/db/commit.server";
import { db } from "~/db/read.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { type RegionConfig, type ReferralRules, referralRules } from "~/domain/catalogue/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { type Outcome, type Refusal, refuseMove } from "~/domain/kernel/outcome";
import { personalFault, remarkText } from "~/domain/providers/public";
import { env } from "~/env.server";

/** What was recorded for a municipality, and whether that is the table in force. */
export type Approval = {
  municipality: string;
  dpiaRef: string;
  agreementRef: string;
  approvedAt: Date | null;
  isInForce: boolean;
};

export type PrivacyDesk = {
  /** Names the tables as they are now, an approval holds for these and no others; null: there are none. */
  version: string | null;
  rules: ReferralRules | null;
  approvals: Approval[];
  /** False in the demo: there client data open without an approval, since nobody is real. */
  isAsked: boolean;
};

const LONGEST_REFERENCE = 120;

/**
 * Whether client data of a municipality may be opened: in production only after its privacy officer
 * recorded DPIA and processor agreement and approved the tables in force (security requirement P-01).
 */
export async function mayOpenClientData(
  municipality: string,
  { now = new Date(), isAsked = env.CLIENT_DATA === "approved" } = {},
): Promise<boolean> {
  if (!isAsked) return true;
  const approval = await db.privacyApproval.findUnique({ where: { municipality } });
  return approval !== null && approval.basisVersion === versionOf(await getRegion(now));
}

/** The day on which the configuration begins, and a mark of what its tables say. */
function versionOf(region: RegionConfig): string {
  const { bases, agreeToHelp, agreeToData } = referralRules(region);
  const said = JSON.stringify([bases, agreeToHelp, agreeToData]);
  const mark = createHash("sha256").update(said).digest("hex").slice(0, 12);
  return `${region.startsOn} ${mark}`;
}

/** What the privacy officer approves, and what was approved for the own municipalities. */
export async function getPrivacyDesk(actor: Actor, now = new Date()): Promise<PrivacyDesk> {
  assertMay(actor, "privacy.approve", { municipality: actor.municipalities[0] ?? "" });
  const region = await getRegion(now);
  const rules = region.referral ?? null;
  const version = rules && versionOf(region);
  const rows = await db.privacyApproval.findMany({
    where: { municipality: { in: actor.municipalities } },
  });
  const approvals = actor.municipalities.map((municipality) => {
    const row = rows.find((one) => one.municipality === municipality);
    return {
      ...{ municipality, dpiaRef: row?.dpiaRef ?? "", agreementRef: row?.agreementRef ?? "" },
      ...{
        approvedAt: row?.approvedAt ?? null,
        isInForce: row !== undefined && row.basisVersion === version,
      },
    };
  });
  return {
    ...{ version, rules, approvals },
    isAsked: env.CLIENT_DATA === "approved",
  };
}

export type Approving = {
  municipality: string;
  dpiaRef: string;
  agreementRef: string;
  /** The tables that were read. */
  version: string;
};

/** Records DPIA and processor agreement, and that the tables were read and are right. */
export async function approvePrivacy(
  actor: Actor,
  sent: Approving,
  now = new Date(),
): Promise<Outcome<null>> {
  const { municipality, version: basisVersion } = sent;
  assertMay(actor, "privacy.approve", { municipality });
  const [dpiaRef, agreementRef] = [remarkText(sent.dpiaRef), remarkText(sent.agreementRef)];
  const refusals = [
    ...referenceFaults("dpiaRef", dpiaRef),
    ...referenceFaults("agreementRef", agreementRef),
  ];
  if (refusals.length > 0) return { ok: false, refusals };
  if (basisVersion !== versionOf(await getRegion(now))) return refuseMove("privacy.table-changed");
  return commit(actor, async (tx) => {
    const row = { dpiaRef, agreementRef, basisVersion, approvedBy: actor.userId, approvedAt: now };
    await tx.privacyApproval.upsert({
      ...{ where: { municipality }, create: { municipality, ...row }, update: row },
    });
    const details = { dpiaRef, agreementRef, basisVersion };
    const subject = `municipality/${municipality}`;
    return changed(null, { action: "privacy.approve", subject, details, announce: [] });
  });
}

function referenceFaults(field: string, text: string): Refusal[] {
  if (text === "") return [{ code: "privacy.no-reference", field }];
  if (text.length > LONGEST_REFERENCE) return [{ code: "privacy.too-long", field }];
  return personalFault(text, field)?.refusals ?? [];
}
