import { endOfLink } from "../admission/application-link.server";
import { newApplication } from "./new-application.server";
import { applicationBegun } from "../events";
import { findSupplierWithKvk } from "../supplier/find-supplier-with-kvk.server";
import { changed, commit, type Tx } from "~/db/commit.server";
import { type Actor, assertMay, isEmail, theSystem } from "~/domain/accounts/public";
import {
  type Asker,
  type OfferedClaim,
  offerClaimTo,
  takeTurn,
} from "~/domain/accounts/public.server";
import { getRegion } from "~/domain/catalogue/public.server";
import { isKvk } from "~/domain/kernel/kvk-number";
import { accept, type Outcome, type Refusal, refuse } from "~/domain/kernel/outcome";

/** `asker` counts turns and is not kept. */
export type Beginning = {
  organisation: string;
  kvk: string;
  name: string;
  email: string;
  language: string;
  asker: Asker;
};

/** `mail`: a link is on its way, or was sent before; the rest is of who has a page here already. */
export type Begun = { to: "mail" } | OfferedClaim;

const LONGEST = 200;

/**
 * Somebody registers an organisation: a letter brings the link by which it goes on. Who is in the
 * registers already is led to the own page, so that nobody becomes a second supplier.
 */
export async function beginApplication(
  actor: Actor,
  beginning: Beginning,
  now = new Date(),
): Promise<Outcome<Begun>> {
  assertMay(actor, "application.begin");
  const { admission } = await getRegion(now);
  if (!admission) return refuse("registration.not-here");
  const refusals = faultsOf(beginning);
  if (refusals.length > 0) return { ok: false, refusals };
  // When turns cannot be counted, nobody is held up for it (decision 022).
  const seconds = await takeTurn("registration", beginning.asker).catch(() => 0);
  if (seconds > 0) return refuse("registration.too-often", { details: { seconds } });
  const supplierId = await findSupplierWithKvk(beginning.kvk);
  if (supplierId) return offerClaimTo(theSystem("registration"), supplierId, now);
  // Whose mailbox it is must not be learned here, so that too many letters look like one more.
  if (!(await mayWriteTo(beginning.email))) return accept({ to: "mail" });
  return commit(actor, async (tx) => {
    const begun = await findBegun(tx, beginning);
    const id = begun ?? (await newApplication(tx, newRows(beginning), now));
    if (begun)
      await tx.application.update({ where: { id }, data: { tokenExpiresAt: endOfLink(now) } });
    return changed(
      { to: "mail" as const },
      {
        action: begun ? "application.ask-link" : "application.begin",
        subject: `application/${id}`,
        announce: [applicationBegun(id)],
      },
    );
  });
}

function newRows({ organisation, kvk, name, email, language }: Beginning) {
  return {
    applicant: { legalName: organisation, kvk },
    application: { kind: "entry" as const, contactName: name, contactEmail: email, language },
  };
}

function faultsOf({ organisation, kvk, name, email }: Beginning): Refusal[] {
  const texts = { organisation, name };
  const missing = Object.entries(texts).flatMap(([field, text]): Refusal[] => {
    if (text === "") return [{ code: `registration.no-${field}`, field }];
    if (text.length <= LONGEST) return [];
    return [{ code: "registration.too-long", field, details: { most: LONGEST } }];
  });
  return [
    ...missing,
    ...(isKvk(kvk) ? [] : [{ code: "registration.no-kvk", field: "kvk" }]),
    ...(isEmail(email) ? [] : [{ code: "registration.no-email", field: "email" }]),
  ];
}

/** Who begins twice goes on with the first, also when it was handed in; what was decided is past. */
async function findBegun(tx: Tx, { kvk, email }: Beginning): Promise<string | null> {
  const found = await tx.application.findFirst({
    where: { state: { in: [...OPEN] }, kind: "entry", contactEmail: email, applicant: { kvk } },
    orderBy: { createdAt: "asc" },
    select: { id: true },
  });
  return found?.id ?? null;
}

const OPEN = ["draft", "submitted", "screening", "more_asked"] as const;

async function mayWriteTo(email: string): Promise<boolean> {
  const asker = { address: email, visitor: null };
  return (await takeTurn("registration-letter", asker).catch(() => 0)) === 0;
}
