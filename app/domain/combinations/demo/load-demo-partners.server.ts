import { listCalls } from "../partner-calls/list-calls.server";
import { segmentsToCallFor, type SentCall } from "../partner-calls/call-terms";
import { placeCall } from "../partner-calls/place-call.server";
import { replyToCall } from "../partner-calls/reply-to-call.server";
import { db } from "~/db/read.server";
import { type Actor, assertMay, type PersonRole } from "~/domain/accounts/public";
import type { RegionConfig } from "~/domain/catalogue/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { dayAt, type DayNumber } from "~/domain/kernel/day";
import { uuidOf } from "~/domain/kernel/uuid-of.server";

const CALLER = "p002";
const REPLIES = "p001";
const OPEN_DAYS = 60;

/** A call for partners of the demo, with one reply that waits for a word. Added once. Returns how many calls. */
export async function loadDemoPartners(actor: Actor, now = new Date()): Promise<number> {
  assertMay(actor, "demo.load");
  const [caller, replier] = [await asManager(CALLER), await asManager(REPLIES)];
  if (!caller || !replier || (await listCalls(caller, now)).own.length > 0) return 0;
  const sent = soughtIn(await getRegion(now), dayAt(now));
  const placed = await placeCall(caller, { key: uuidOf("demo call"), combination: "", sent }, now);
  if (!placed.ok) throw new Error(JSON.stringify(placed.refusals));
  const motivation = "Wij behandelen trauma en werken al vaker samen met hulp aan huis.";
  await replyToCall(replier, { callId: placed.value, motivation }, now);
  return 1;
}

/** Where the region asks for combinations, else where help is not free. */
function soughtIn(region: RegionConfig, today: DayNumber): SentCall {
  const [asked = segmentsToCallFor(region)[0]?.code ?? ""] = region.combinations?.requiredIn ?? [];
  return {
    ...{ name: "Zorgcombinatie Nieuwe Oever", segment: asked, until: today + OPEN_DAYS },
    ...{ targetGroup: "Gezinnen waar ouders en kinderen allebei hulp nodig hebben" },
    municipalities: region.municipalities.map(({ code }) => code),
    sought:
      "Wij helpen gezinnen thuis. Wij zoeken een aanbieder met behandeling bij trauma, en een met dagbesteding of werk.",
  };
}

/** For whom the demo speaks; null where there is no such provider. */
async function asManager(code: string): Promise<Actor | null> {
  const found = await db.supplier.findFirst({ where: { code, kind: "provider" } });
  const roles: PersonRole[] = ["provider-manager"];
  return (
    found && {
      ...{ userId: "system:demo", organisationId: null, municipalities: [] },
      ...{ roles, supplierIds: [found.id] },
    }
  );
}
