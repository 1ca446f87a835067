/**
 * Referrals as they are sent through the pages: ten a second, each for a need of its own, first offered
 * to a supplier and then, after its yes, opened with a name. The answers between are the domain's.
 */
import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";

import { openPages } from "./pages";
import { countRows, openWindow } from "./window";
import { anAccount, cookieOf } from "../factories/accounts";
import { db } from "~/db/read.server";
import type { Actor } from "~/domain/accounts/public";
import { referralRules } from "~/domain/catalogue/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { dayAt } from "~/domain/kernel/day";
import { agreeingWithin } from "~/domain/referrals/choice/basis";
import type { RecordedBasis } from "~/domain/referrals/referral/record-basis.server";
import type { NeedFacts } from "~/domain/referrals/public";
import {
  answerReferral,
  getNeed,
  listOptions,
  listReferralsOf,
  needForm,
  readNeed,
  recordBasis,
  writeNeed,
} from "~/domain/referrals/public.server";

const DOCUMENTS = 5_000;
const PER_SECOND = 10;
const HOW_MANY = 300;

const window = await openWindow({ documents: DOCUMENTS });
const { server, origin } = await openPages();
const region = await getRegion();
const municipality = region.municipalities[0]!.code;
const worker = await anAccount({ municipalities: [municipality] });
const cookie = await cookieOf(worker);
const needs = await someNeeds();
const agreed = agreement();
const { offerPlaceId, receiver } = await somePlace(needs[0]!);
await countRows();

const offered = await steadily(needs, "offering a referral", (needId) => [
  `/verwijzer/hulpvragen/${needId}/keuze`,
  { sleutel: randomUUID(), plek: offerPlaceId, kiezer: "resident", advies: "access" },
]);
const accepted: string[] = [];
for (const needId of needs) accepted.push(await acceptedOf(needId));
const opened = await steadily(accepted, "opening a name", (id) => [
  `/verwijzer/aanmeldingen/${id}`,
  { doe: "delen", name: "Fictieve Proef", birthDate: "2012-03-04", contactName: "Ouder Proef" },
]);
const documents = await db.searchDocument.count({ where: { isRemoved: false } });
const said = { perSecond: PER_SECOND, documents, steps: [offered, opened] };
process.stdout.write(`${JSON.stringify(said)}\n`);
process.on("SIGTERM", () => {
  server.closeAllConnections();
  server.close();
  void window.stop().then(() => process.exit(0));
});

async function someNeeds(): Promise<string[]> {
  const ids: string[] = [];
  for (let n = 0; n < HOW_MANY; n += 1) {
    const form = needForm.parse({
      ...{ wet: "jeugdwet", ingeschreven: municipality, verblijf: "no", leeftijd: "12-15" },
      profiel: "onbekend",
    });
    const written = await writeNeed(worker.actor, {
      ...{ formKey: randomUUID(), sent: readNeed(form, region) },
    });
    if (!written.ok) throw new Error(`No need: ${written.refusals[0]?.code}.`);
    ids.push(written.value.id);
  }
  return ids;
}

/** The first option of a need, and who answers there. */
async function somePlace(id: string): Promise<{ offerPlaceId: string; receiver: Actor }> {
  const need = (await getNeed(worker.actor, id)) as unknown as NeedFacts;
  const { options } = await listOptions(worker.actor, { need, offers: [], most: 5 });
  const option = options.find(({ kinds }) => kinds.includes("hoofdaannemer"))!;
  const { supplierId } = option;
  const { actor } = await anAccount({
    ...{ kind: "provider", supplierId, roles: ["provider-manager"] },
  });
  return { offerPlaceId: option.offerPlaceId, receiver: actor };
}

async function acceptedOf(needId: string): Promise<string> {
  const [referral] = await listReferralsOf(worker.actor, needId);
  const id = referral!.id;
  const yes = await answerReferral(receiver, {
    ...{ id, answer: { move: "accept", intensity: null } },
  });
  if (!yes.ok) throw new Error(`No yes: ${yes.refusals[0]?.code}.`);
  const based = await recordBasis(worker.actor, { id, ...agreed });
  if (!based.ok) throw new Error(`No basis: ${based.refusals[0]?.code}.`);
  return id;
}

/** Everybody who has to agree did, where the basis is consent. */
function agreement(): Omit<RecordedBasis, "id"> {
  const { agreeToData } = referralRules(region);
  const givers = agreeingWithin(agreeToData, "jeugdwet", { from: 12, to: 15 });
  const consents = givers.map((giver) => ({ purpose: "identity" as const, giver }));
  const day = dayAt(new Date());
  return { consents, how: "spoken", givenOn: day, obstacle: null, obstacleNote: "" };
}

type Form = [address: string, fields: Record<string, string>];

/** So many a second, whether or not the ones before were answered. */
async function steadily(things: string[], step: string, formOf: (thing: string) => Form) {
  const ms: number[] = [];
  const errors: string[] = [];
  const underway: Promise<void>[] = [];
  for (const thing of things) {
    underway.push(send(formOf(thing), { ms, errors }));
    await pause(1_000 / PER_SECOND);
  }
  await Promise.all(underway);
  return { step, ms, errors };
}

async function send([address, fields]: Form, { ms, errors }: { ms: number[]; errors: string[] }) {
  const started = performance.now();
  const answer = await fetch(origin + address, {
    ...{ method: "POST", redirect: "manual" as const, body: new URLSearchParams(fields) },
    headers: { Cookie: cookie, Origin: origin },
  });
  await answer.text();
  ms.push(performance.now() - started);
  if (answer.status !== 303)
    errors.push(`${address.replace(/[0-9a-f-]{36}/, ":id")} ${answer.status}`);
}
