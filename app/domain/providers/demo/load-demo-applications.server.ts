import { randomUUID } from "node:crypto";

import type { ApplicationState } from "../admission/application";
import { changed, commit, type Tx, unchanged } from "~/db/commit.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import type { Profile, RegionConfig } from "~/domain/catalogue/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { dateOf, dayAt, type DayNumber, isoDay } from "~/domain/kernel/day";
import type { Outcome } from "~/domain/kernel/outcome";

type Told = { question: string } | { reason: string } | null;
type Asked = { name: string; kvk: string; state: ApplicationState; daysAgo: number; told: Told };

/** Made up, one in each state that the desk has to do with; the second is late. */
const ASKED: Asked[] = [
  { name: "Atelier Zuiderwind", kvk: "90100001", state: "submitted", daysAgo: 3, told: null },
  { name: "Praktijk De Lantaarn", kvk: "90100002", state: "submitted", daysAgo: 50, told: null },
  {
    ...{ name: "Het Kompas Thuis", kvk: "90100003", state: "more_asked", daysAgo: 20 },
    told: { question: "Uit uw toelichting blijkt niet wie de hulp geeft. Wie doet dit bij u?" },
  },
  {
    ...{ name: "Stichting Bakboord", kvk: "90100004", state: "decided", daysAgo: 90 },
    told: {
      reason:
        "U gaf nog geen voorbeelden van deze hulp. Met ervaring van een jaar kunt u het opnieuw vragen.",
    },
  },
];

const TERM_DAYS = 42;
const PROOFS_OF_EACH = 3;

/** Requests to be admitted for the demo's desk, added once. Returns how many. */
export async function loadDemoApplications(
  actor: Actor,
  now = new Date(),
): Promise<Outcome<number>> {
  assertMay(actor, "demo.load");
  const region = await getRegion(now);
  return commit(actor, async (tx) => {
    if (!region.admission || (await tx.application.count()) > 0) return unchanged(0);
    for (const [index, asked] of ASKED.entries())
      await write(tx, { asked, reference: `A-2026-${9_001 + index}`, region, now });
    const trace = { action: "demo.load", subject: "application", announce: [] };
    return changed(ASKED.length, { ...trace, details: { count: ASKED.length } });
  });
}

type Writing = { asked: Asked; reference: string; region: RegionConfig; now: Date };

async function write(tx: Tx, { asked, reference, region, now }: Writing): Promise<void> {
  const { name, kvk, state, daysAgo, told } = asked;
  const day = dayAt(now) - daysAgo;
  const at = dateOf(day);
  const times = { createdAt: at, updatedAt: at };
  const email = `${kvk}@etalage.test`;
  const { id, items } = await tx.application.create({
    data: {
      ...{ reference, state, ...times, contactName: "Robin Voorbeeld", contactEmail: email },
      ...{ tokenHash: randomUUID(), tokenExpiresAt: dateOf(day + 90), mailVerifiedAt: at },
      ...{ submittedAt: at, dueOn: dateOf(day + TERM_DAYS) },
      decidedAt: state === "decided" ? now : null,
      applicant: {
        create: {
          ...{ legalName: `${name} B.V.`, tradeName: name, kvk, agb: `98${kvk.slice(2)}`, email },
          ...{ phone: "0229 000000", ...times, people: [aPerson(email)], places: [aPlace(region)] },
          proofs: { create: proofsFor(region, day) },
        },
      },
      items: { create: region.profiles.slice(0, 3).map((profile) => anItem(profile, told, at)) },
    },
    include: { items: true },
  });
  if (told && "question" in told)
    await tx.applicationAsk.create({
      data: {
        ...{ applicationId: id, itemId: items[0]!.id, text: told.question },
        ...{ askedBy: "system:demo", askedAt: at },
      },
    });
}

function aPerson(email: string) {
  return { name: "Robin Voorbeeld", position: "directeur", email, phone: "", signs: true };
}

function aPlace({ postcodes, municipalities }: RegionConfig) {
  const { postcode, municipality } = postcodes[0]!;
  const city = municipalities.find(({ code }) => code === municipality)?.name ?? "";
  return {
    ...{ name: "Hoofdgebouw", street: "Voorbeeldlaan", houseNumber: "1" },
    ...{ postcode: `${postcode} AA`, city, branchNumber: "" },
  };
}

/** Only their facts: the demo keeps no files. */
function proofsFor({ admission }: RegionConfig, day: DayNumber) {
  const kept = (admission?.proofs ?? []).filter(({ keep }) => keep === "file");
  return kept.slice(0, PROOFS_OF_EACH).map(({ code, ends }) => ({
    ...{ kind: code, issuedOn: dateOf(day - 30), validUntil: ends ? dateOf(day + 400) : null },
    ...{ handedInBy: "system:demo", handedInAt: dateOf(isoDay(day)) },
  }));
}

function anItem({ law, segments, code, seconds }: Profile, told: Told, at: Date) {
  const item = {
    ...{ law, segment: segments[0] ?? null, profile: code, intensities: seconds, roles: ["main"] },
    motivation: "Ons team werkt hier al twee jaar mee, ook voor andere gemeenten.",
  };
  if (!told || !("reason" in told)) return item;
  const { reason } = told;
  return { ...item, state: "refused" as const, reason, decidedBy: "system:demo", decidedAt: at };
}
