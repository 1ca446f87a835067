/** What a provider sends with the table of its waits: saved, shown first, or given back with what is wrong. */
import { data, redirect } from "@remix-run/node";

import { href } from "./href";
import { performTable } from "./perform.server";
import { requireActor } from "./session.server";
import {
  AT_HOME,
  type OwnTexts,
  previewChanges,
  type PreviewView,
} from "~/components/own-waits/own-waits-view";
import type { SavedNotice } from "~/components/own-waits/waits-notices";
import type { WaitsAnswer } from "~/components/own-waits/waits-answer";
import type { Actor } from "~/domain/accounts/public";
import { accept, type Outcome, refuse } from "~/domain/kernel/outcome";
import { changeMany, type SentWait } from "~/domain/providers/public";
import {
  confirmWaitingTimes,
  findUndo,
  listOwnWaitingTimes,
  previewWaitingTimes,
  saveWaitingTimes,
  type SentTableForm,
  undoWaitingTimes,
  waitTableForm,
} from "~/domain/providers/public.server";

/** Where to go, or what to show on the same page. */
type Next = { to: string } | { show: Partial<WaitsAnswer> };
type Asked = { actor: Actor; form: SentTableForm; texts: OwnTexts; now: Date };

const PAGE = "/aanbieder/wachttijden";

export async function receiveWaits(request: Request, texts: OwnTexts, now = new Date()) {
  const actor = await requireActor(request);
  let form: SentTableForm | undefined;
  const outcome = await performTable(request, waitTableForm, (sent) => {
    form = sent;
    const act = ACTS[sent.act] ?? ACTS["bekijk"]!;
    return act({ actor, form: sent, texts, now });
  });
  const typed = answerOf(form);
  if (!outcome.ok) {
    const faults = outcome.refusals.map(({ code, field = "" }) => ({ code, field }));
    return data({ ...typed, faults }, { status: 422 });
  }
  if ("to" in outcome.value) return redirect(outcome.value.to, 303);
  return data({ ...typed, ...outcome.value.show });
}

function answerOf(form: SentTableForm | undefined): WaitsAnswer {
  const { rows = [], chosen = [], method = "declared" } = form ?? {};
  return { rows, chosen, method, faults: [], preview: null, told: null };
}

const ACTS: Record<string, (asked: Asked) => Promise<Outcome<Next>>> = {
  alles: confirmAll,
  bekijk: look,
  opslaan: (asked) => save(asked, { confirmRest: false }),
  "opslaan-rest": (asked) => save(asked, { confirmRest: true }),
  terug: () => Promise.resolve(accept({ show: {} })),
  veel: lookAtMany,
  klopt: confirmOne,
  ongedaan: undo,
};

/** Without a table, as from the start page, everything that can be confirmed is. */
async function confirmAll(asked: Asked): Promise<Outcome<Next>> {
  const { actor, form, now } = asked;
  if (form.rows.length === 0) return saved(await confirmWaitingTimes(actor, "all", now));
  const plan = await previewWaitingTimes(actor, form.rows, now);
  if (plan.faults.length > 0) return { ok: false, refusals: plan.faults };
  if (plan.changes.length === 0) return save(asked, { confirmRest: true });
  const preview = previewOf(asked, { ...plan, asksAll: true });
  return accept({ show: { preview } });
}

/** One change is saved at once; several are shown first. */
async function look(asked: Asked): Promise<Outcome<Next>> {
  return lookAt(asked, asked.form.rows, 1);
}

async function lookAt(asked: Asked, rows: SentWait[], atOnce: number): Promise<Outcome<Next>> {
  const { actor, form, now } = asked;
  const plan = await previewWaitingTimes(actor, rows, now);
  if (plan.faults.length > 0) return { ok: false, refusals: plan.faults };
  const { changes } = plan;
  if (changes.length === 0) return accept({ show: { rows, told: "nothing" } });
  if (changes.length <= atOnce)
    return save({ ...asked, form: { ...form, rows } }, { confirmRest: false });
  return accept({ show: { rows, preview: previewOf(asked, { ...plan, asksAll: false }) } });
}

type Looked = Awaited<ReturnType<typeof previewWaitingTimes>> & { asksAll: boolean };

function previewOf({ texts }: Asked, { changes, rest, asksAll }: Looked): PreviewView {
  return { changes: previewChanges(changes, texts), rest, asksAll };
}

async function save(
  { actor, form: { rows, method }, now }: Asked,
  { confirmRest }: { confirmRest: boolean },
): Promise<Outcome<Next>> {
  return saved(await saveWaitingTimes(actor, { rows, method, confirmRest }, now));
}

function saved(outcome: Outcome<{ savedAs: string | null }>): Outcome<Next> {
  if (!outcome.ok) return outcome;
  return accept({ to: href(PAGE, {}, { opgeslagen: outcome.value.savedAs ?? "al" }) });
}

async function lookAtMany(asked: Asked): Promise<Outcome<Next>> {
  const { form } = asked;
  const { change } = form.many;
  if (!change) return refuse("many.nothing-said", { field: "wat" });
  const meant = await meantRows(asked);
  if (meant.size === 0) return refuse("many.no-rows", { field: "waar" });
  form.rows = changeMany(form.rows, meant, change);
  return lookAt(asked, form.rows, 0);
}

async function meantRows({ actor, form, now }: Asked): Promise<Set<string>> {
  const { where } = form.many;
  if (where === "kies") return new Set(form.chosen);
  const waits = await listOwnWaitingTimes(actor, now);
  const there = waits.filter(
    ({ place }) => where === "alles" || `plaats.${place?.id ?? AT_HOME}` === where,
  );
  return new Set(there.map(({ id }) => id));
}

/** What was typed in other rows stays in the table. */
async function confirmOne(asked: Asked): Promise<Outcome<Next>> {
  const { actor, form, now } = asked;
  const own = form.rows.filter(({ id }) => id === form.confirmed);
  const others = form.rows.filter(({ id }) => id !== form.confirmed);
  const { rows: _, ...rest } = form;
  const touched = await previewWaitingTimes(actor, own, now);
  const isTouched = touched.changes.length + touched.faults.length > 0;
  const outcome = isTouched
    ? await save({ ...asked, form: { ...rest, rows: own } }, { confirmRest: false })
    : saved(await confirmWaitingTimes(actor, seenOf(own, form.confirmed), now));
  if (!outcome.ok) return outcome;
  const typed = await previewWaitingTimes(actor, others, now);
  if (typed.changes.length + typed.faults.length === 0) return outcome;
  return accept({ show: { rows: others, told: "confirmedRow" } });
}

function seenOf(rows: SentWait[], id: string) {
  return rows.length > 0 ? rows.map((row) => ({ id: row.id, seen: row.seen })) : [{ id }];
}

async function undo({ actor, form, now }: Asked): Promise<Outcome<Next>> {
  const outcome = await undoWaitingTimes(actor, form.savedAs, now);
  return outcome.ok ? accept({ to: href(PAGE, {}, { opgeslagen: "ongedaan" }) }) : outcome;
}

/** What the page says after a save, by its address: whether it can still be taken back is asked anew. */
export async function savedNotice(
  request: Request,
  actor: Actor,
  now: Date,
): Promise<SavedNotice | null> {
  const savedAs = new URL(request.url).searchParams.get("opgeslagen");
  if (savedAs === null) return null;
  if (savedAs === "ongedaan") return { kind: "undone", undo: null };
  if (savedAs === "al") return { kind: "already", undo: null };
  const undo = await findUndo(actor, savedAs, now);
  return { kind: "saved", undo: undo && { savedAs, count: undo.count } };
}
