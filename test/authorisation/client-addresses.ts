/** The part of the authorisation matrix that is client data: who may see, correct, hold and find them. */
import { randomUUID } from "node:crypto";

import { aClient, aReferral, partiesOf } from "~test/factories/referrals";
import { anUnusualLook } from "~test/factories/unusual-looks";

import { type Attempt, type Line, only, type Things } from "./line";
import type { Persona } from "./world";

const REFERRERS = [
  ...(["access-worker", "access-lead", "general-practitioner", "youth-doctor"] as const),
  ...(["medical-specialist", "certified-institution"] as const),
] as const;
const SENDERS = [...REFERRERS, "privacy-officer"] as const;
const MANAGER = ["provider-manager"] as const;

export function clientAddresses(): Record<string, Line> {
  return {
    // An empty question asks nothing.
    "/verwijzer/aanmeldingen/zoeken": only(SENDERS, { POST: 422 }),
    "/aanbieder/aanmeldingen/zoeken": only(MANAGER, { POST: 422 }),
    "/verwijzer/aanmeldingen/:id/gegevens": only(SENDERS, { POST: 422 }, { things: ownReferral }),
    "/aanbieder/aanmeldingen/:id/gegevens": only(MANAGER, { POST: 422 }, { things: ownReferral }),
    "/verwijzer/aanmeldingen/:id/gegevens.json": only(
      ["privacy-officer"],
      {},
      { things: ownReferral },
    ),
    "/verwijzer/aanmeldingen/:id/inzage": only(
      ["privacy-officer", "access-lead"],
      {},
      { things: ownReferral },
    ),
    "/aanbieder/aanmeldingen/:id/inzage": only(MANAGER, {}, { things: ownReferral }),
    "/verwijzer/privacy": only(["privacy-officer"], { POST: 422 }),
    "/verwijzer/privacy/opvallend": only(["privacy-officer"]),
    "/verwijzer/privacy/opvallend/:id": only(
      ["privacy-officer"],
      { POST: 422 },
      { things: ownSignal },
    ),
  };
}

/** By person, and one of nobody here. */
const made = new Map<string, Promise<string>>();

function referralOf({ who, account }: Persona): Promise<string> {
  if (!account) return strange();
  const { organisationId, actor } = account;
  const [supplierId] = actor.supplierIds;
  const own = who.startsWith("provider") && supplierId ? { supplierId } : { organisationId };
  return once(account.userId, own);
}

const strange = () => once("strange", {});

function once(key: string, own: Parameters<typeof aReferral>[0]): Promise<string> {
  const known = made.get(key) ?? aReferral({ state: "opened", ...own }).then(({ id }) => id);
  made.set(key, known);
  return known;
}

/** What a sound form of this person says, and one that is refused. */
function formsOf(who: Persona["who"]): Record<"wrong" | "sound", Record<string, string>> {
  if (who === "privacy-officer")
    return { wrong: { doe: "hold", reason: "" }, sound: { doe: "hold", reason: "Klacht loopt" } };
  if (who.startsWith("provider")) return { wrong: { doe: "" }, sound: { doe: "take-over" } };
  const sound = { doe: "correct", version: "1", ...aClient() };
  return { wrong: { ...sound, name: "" }, sound };
}

const ownReferral: Things = async (persona) => {
  const { wrong, sound } = formsOf(persona.who);
  const at = (id: string, form: Record<string, string>): Attempt => ({ params: { id }, form });
  return {
    own: at(await referralOf(persona), wrong),
    others: { "other organisation": at(await strange(), sound) },
    unknown: at(randomUUID(), sound),
  };
};

const signals = new Map<string, Promise<string>>();

/** What stands out with a worker of the own organisation, or of another. */
const ownSignal: Things = async ({ account }) => {
  const signalIn = (organisationId: string) => {
    const known = signals.get(organisationId) ?? aSignalIn(organisationId);
    signals.set(organisationId, known);
    return known;
  };
  const strange = await aReferral({ state: "opened" });
  const form = { uitkomst: "work", toelichting: "" };
  const at = (id: string, more: Record<string, string> = form): Attempt => ({
    params: { id },
    form: more,
  });
  const own = account?.organisationId ?? strange.organisationId;
  return {
    own: at(await signalIn(own), { uitkomst: "" }),
    others: { "other organisation": at(await signalIn(strange.organisationId)) },
    unknown: at(randomUUID()),
  };
};

async function aSignalIn(organisationId: string): Promise<string> {
  const referral = await aReferral({ state: "opened", organisationId });
  return anUnusualLook(partiesOf(referral).worker, referral.id);
}
