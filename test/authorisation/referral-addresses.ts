/** The part of the authorisation matrix that is referrals, for whoever sends them and whoever receives them. */
import { randomUUID } from "node:crypto";

import { aReferral } from "~test/factories/referrals";

import { type Attempt, type Line, only, type Things } from "./line";
import { WHO_REFERS } from "./need-addresses";
import { ownNeed } from "./need-things";
import { onceIn } from "./once-in";
import type { Persona, World } from "./world";

type Side = "sender" | "supplier";

/** The referrals of this world: two senders to each of two suppliers, all opened. */
const referralsIn = onceIn(makeReferrals);

async function makeReferrals({ personas }: World) {
  const senders = personas.filter(({ who }) => (WHO_REFERS as readonly string[]).includes(who));
  const receivers = personas.flatMap(({ account }) => account?.actor.supplierIds ?? []);
  const all: { by: string; to: string; id: string }[] = [];
  for (const { account } of senders)
    for (const to of receivers) {
      const by = account!.organisationId;
      const { id } = await aReferral({ organisationId: by, supplierId: to, state: "opened" });
      all.push({ by, to, id });
    }
  return all;
}

/** What others sent, or what others received, is not there; of who it is about nothing is said. */
function ownReferral(side: Side, form: Record<string, string>): Things {
  return async (persona: Persona, world: World) => {
    const referrals = await referralsIn(world);
    const isOwn = ({ by, to }: { by: string; to: string }) =>
      side === "sender"
        ? by === persona.account?.organisationId
        : (persona.account?.actor.supplierIds.includes(to) ?? false);
    const own = referrals.find(isOwn) ?? referrals[0]!;
    const other = referrals.find((one) => !isOwn(one) && one.id !== own.id)!;
    const of = (id: string): Attempt => ({ params: { id }, form });
    return {
      own: of(own.id),
      others: { "other organisation": of(other.id), "no id at all": of("x") },
      unknown: of(randomUUID()),
    };
  };
}

export function referralAddresses(): Record<string, Line> {
  const managers = ["provider-manager"] as const;
  // A question is answered only where one was asked; a reason must be given.
  const sent = ownReferral("sender", { doe: "antwoord", tekst: "Ja." });
  const received = ownReferral("supplier", { doe: "terug", reden: "" });
  return {
    "/verwijzer/hulpvragen/:id/keuze": only(
      WHO_REFERS,
      // Without a supplier there is nothing to choose.
      { GET: 404, POST: 404 },
      { things: ownNeed({ sleutel: randomUUID(), kiezer: "resident", advies: "nobody" }) },
    ),
    "/verwijzer/aanmeldingen": only(WHO_REFERS),
    "/verwijzer/aanmeldingen/:id": only(WHO_REFERS, { POST: 409 }, { things: sent }),
    // A code is for somebody.
    "/verwijzer/aanmeldingen/:id/codes": only(
      WHO_REFERS,
      { POST: 422 },
      { things: ownReferral("sender", { doe: "maken", wie: "" }) },
    ),
    "/aanbieder/aanmeldingen": only(managers),
    "/aanbieder/aanmeldingen/:id": only(managers, { POST: 422 }, { things: received }),
  };
}
