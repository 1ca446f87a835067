import type { SentPractice } from "./practice.form";
import { getPage } from "../pages/get-page.server";
import type { PageFields } from "../pages/page";
import { publishPage } from "../pages/publish-page.server";
import { saveDraft } from "../pages/save-draft.server";
import { getOwnWindow, showSupplier } from "../supplier/show-supplier.server";
import { readOwnWaits } from "../waiting-times/list-own-waiting-times.server";
import type { OwnWait } from "../waiting-times/own-wait";
import { readSentWait } from "../waiting-times/wait-values";
import { holdOfferPlaces, writeDeclarations } from "../waiting-times/write-declarations.server";
import { commit } from "~/db/commit.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { dayAt } from "~/domain/kernel/day";
import { Missing } from "~/domain/kernel/denied";
import { accept, type Outcome, type Refusal } from "~/domain/kernel/outcome";

/**
 * A practice says in one go that its window is right: contact, words and waits. What is wrong with a
 * wait is said before anything is written; texts that cannot be published yet stay as drafts.
 */
export async function openWindow(
  actor: Actor,
  sent: SentPractice,
  now = new Date(),
): Promise<Outcome<null>> {
  assertMay(actor, "page.publish", actor.supplierIds[0]);
  const wrong = waitFaults(sent, now);
  if (wrong.length > 0) return { ok: false, refusals: wrong };
  const { phone, email, plain } = sent;
  const profile = { phone: phone || null, email: email || null, descriptionPlain: plain };
  const told = await publish(actor, { code: "", changes: profile }, now);
  const refusals = told.map((one) => ({
    ...one,
    field: one.field === "descriptionPlain" ? "plain" : (one.field ?? "phone"),
  }));
  for (const { n, code, plain: descriptionPlain } of sent.offers) {
    const faults = await publish(actor, { code, changes: { descriptionPlain } }, now);
    refusals.push(
      ...faults.map(({ code: why, details }) => ({
        code: why,
        field: `plain.${n}`,
        ...(details && { details }),
      })),
    );
  }
  if (refusals.length > 0) return { ok: false, refusals };
  const declared = await declareAll(actor, sent, now);
  const { state } = await getOwnWindow(actor, now);
  return declared.ok && state === "paused" ? showSupplier(actor, now) : declared;
}

type Change = { code: string; changes: Partial<Record<string, string | null>> };

/** Publishes what differs, and says what stands in the way. */
async function publish(actor: Actor, { code, changes }: Change, now: Date): Promise<Refusal[]> {
  const page = await getPage(actor, code, now);
  const fields = { ...page.fields, ...changes } as PageFields;
  const saved = await saveDraft(actor, { offerCode: code, revision: page.revision, fields }, now);
  if (!saved.ok) return saved.refusals;
  const isOpen = page.draft !== null || saved.value.revision !== page.revision;
  if (!isOpen) return [];
  const done = await publishPage(actor, { offerCode: code, revision: saved.value.revision }, now);
  return done.ok ? [] : done.refusals;
}

function sentWait(id: string, { status, weeks }: { status: string; weeks: string }) {
  const nothing = { seen: "", weeksToIntake: "", numberWaiting: "", placesFree: "", fullUntil: "" };
  return { ...nothing, id, status, weeksToStart: weeks };
}

function waitFaults({ offers }: SentPractice, now: Date): Refusal[] {
  return offers.flatMap((offer) => {
    const { faults } = readSentWait(sentWait("", offer), dayAt(now));
    return faults.map(({ code, field }) => ({
      code,
      field: `${field?.startsWith("weeks") ? "weeks" : "status"}.${offer.n}`,
    }));
  });
}

function declareAll(actor: Actor, { offers }: SentPractice, now: Date): Promise<Outcome<null>> {
  return commit(actor, async (tx) => {
    await holdOfferPlaces(tx, actor.supplierIds);
    const waits = await readOwnWaits(tx, actor, now);
    const news = offers.flatMap((offer) =>
      placesOf(waits, offer.code).map((wait) => {
        const { values } = readSentWait(sentWait(wait.id, offer), dayAt(now));
        const { weeksToIntake, numberWaiting, placesFree } = wait.declared ?? values;
        const isFull = values.status === "full";
        const kept = isFull ? {} : { weeksToIntake: fitting(weeksToIntake, values.weeksToStart) };
        return {
          wait,
          values: { ...values, ...kept, numberWaiting, placesFree },
          source: "aanbieder",
        };
      }),
    );
    const written = await writeDeclarations(tx, news, { actor, action: "waiting-time.save", now });
    return { ...written, value: accept(null).value };
  });
}

/** The first talk is never after the start. */
function fitting(intake: number | null, start: number | null): number | null {
  return intake !== null && start !== null && intake > start ? start : intake;
}

function placesOf(waits: OwnWait[], code: string): OwnWait[] {
  const own = waits.filter(({ offer }) => offer.code === code);
  if (own.length === 0) throw new Missing("offer");
  return own;
}
