/** The worklist by exception: gathered from every area, sorted by harm, in words. */
import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";

import { href } from "./href";
import { perform, statusOf } from "./perform.server";
import { refusedForm, type RegisterWords, registerWords } from "./register-words.server";
import { requireActor } from "./session.server";
import { itemOf, worklistTexts } from "./worklist-words.server";
import type { WorklistView } from "~/components/worklist/worklist";
import { type Actor, assertMay, may } from "~/domain/accounts/public";
import { tariffKey } from "~/domain/catalogue/public";
import { getRegion, listTariffs } from "~/domain/catalogue/public.server";
import { dayAt, dayNumber, isoDay } from "~/domain/kernel/day";
import type { Outcome } from "~/domain/kernel/outcome";
import {
  byHarm,
  type Exception,
  EXCEPTION_KINDS,
  type ExceptionKind,
  readKind,
} from "~/domain/providers/public";
import {
  listExceptions,
  listResting,
  type Rest,
  restException,
  restForm,
} from "~/domain/providers/public.server";
import { listOverdueActions, listPressingSignals } from "~/domain/signals/public.server";

const PAGE = 50;
const USUAL_REST_DAYS = 30;

export async function worklistView(
  request: Request,
  refused: WorklistView["refused"] = null,
): Promise<WorklistView> {
  const actor = await requireActor(request);
  const now = new Date();
  const { searchParams } = new URL(request.url);
  const kind = readKind(searchParams.get("soort") ?? "");
  const [{ open, resting }, region] = await Promise.all([
    openExceptions(actor, now),
    getRegion(now),
  ]);
  const words = registerWords(request, region, now);
  const texts = worklistTexts(words.language);
  const wanted = kind ? open.filter((one) => one.kind === kind) : open;
  const pages = Math.max(1, Math.ceil(wanted.length / PAGE));
  const asked = Number(searchParams.get("pagina") ?? 1);
  const page = Number.isInteger(asked) ? Math.min(Math.max(asked, 1), pages) : 1;
  return {
    ...{ title: texts.title, kind: kind ?? "alle", refused, page, pages },
    ...{ total: wanted.length, resting },
    kinds: kindChoices(open, texts),
    items: wanted
      .slice((page - 1) * PAGE, page * PAGE)
      .map((exception) => itemOf(exception, { words, texts, actor })),
    until: isoDay(dayAt(now) + USUAL_REST_DAYS),
    links: linksOf(actor, texts),
  };
}

type Texts = ReturnType<typeof worklistTexts>;

/** Each kind of which there is something, with how much. */
function kindChoices(open: Exception[], texts: Texts): WorklistView["kinds"] {
  const counts = countKinds(open);
  return [
    { code: "alle", name: `${texts.all} (${open.length})` },
    ...EXCEPTION_KINDS.flatMap((code) => {
      const n = counts.get(code) ?? 0;
      return n === 0 ? [] : [{ code, name: `${texts.kinds[code]} (${n})` }];
    }),
  ];
}

export function countKinds(open: Exception[]): Map<ExceptionKind, number> {
  const counts = new Map<ExceptionKind, number>();
  for (const { kind } of open) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}

function linksOf(actor: Actor, texts: Texts): WorklistView["links"] {
  return [
    ...(may(actor, "client-stop.decide")
      ? [{ href: href("/regio/stops"), label: texts.toStops }]
      : []),
    { href: href("/regio/opgaven"), label: texts.toTasks },
    ...(may(actor, "tariff.read")
      ? [{ href: href("/regio/tarieven"), label: texts.tariffs.title }]
      : []),
  ];
}

/** What is open for this person, sorted; and how much rests. */
export async function openExceptions(
  actor: Actor,
  now: Date,
): Promise<{ open: Exception[]; resting: number }> {
  assertMay(actor, "tasks.read");
  const today = dayAt(now);
  const [suppliers, signals, actions, tariffs, resting] = await Promise.all([
    listExceptions(actor, now),
    may(actor, "signal.read") ? pressingSignals(actor, now) : [],
    may(actor, "talk.read") ? overdueActions(actor, now) : [],
    may(actor, "tariff.read") ? uncheckedTariffs(actor, now) : [],
    listResting(today),
  ]);
  const all = [...suppliers, ...signals, ...actions, ...tariffs];
  const open = all.filter(({ kind, key }) => !resting.has(`${kind} ${key}`));
  return { open: open.toSorted(byHarm), resting: all.length - open.length };
}

/**
 * Signals whose term passed, and the severe ones; the others wait in their own queue. Whose term passes is
 * another thing than it was: it no longer rests.
 */
async function pressingSignals(actor: Actor, now: Date): Promise<Exception[]> {
  const lines = await listPressingSignals(actor, now);
  return lines.map(({ id, supplier, kind, severity, state, dueOn, isLate }) => ({
    ...{ kind: "signal" as const, about: id, on: dueOn },
    key: `${id}/${state}/${dueOn}/${isLate ? "late" : "in-time"}`,
    supplier: { ...supplier, phone: null },
    days: dueOn === null ? 0 : dayAt(now) - dayNumber(dueOn),
    figures: { kind, severity, late: isLate ? 1 : 0 },
  }));
}

async function overdueActions(actor: Actor, now: Date): Promise<Exception[]> {
  const actions = await listOverdueActions(actor, now);
  return actions.map(({ id, what, dueOn, supplier }) => ({
    ...{ kind: "action" as const, key: id, about: what, on: dueOn },
    ...{ supplier: { ...supplier, phone: null }, days: dayAt(now) - dayNumber(dueOn) },
  }));
}

async function uncheckedTariffs(actor: Actor, now: Date): Promise<Exception[]> {
  const lines = await listTariffs(actor, now);
  return lines
    .filter(({ isDue }) => isDue)
    .map((line) => ({
      ...{ kind: "tariff" as const, key: `${tariffKey(line)}/${line.dueOn}`, supplier: null },
      ...{ about: tariffKey(line), on: line.dueOn, days: dayAt(now) - dayNumber(line.dueOn) },
      figures: { profile: line.profile, intensity: line.intensity },
    }));
}

async function rest(actor: Actor, sent: Omit<Rest, "open">): Promise<Outcome<null>> {
  const now = new Date();
  const { open } = await openExceptions(actor, now);
  return restException(actor, { ...sent, open }, now);
}

export async function receiveRest({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  assertMay(actor, "exception.rest");
  const typed: Record<string, string> = {};
  const outcome = await perform(request, restForm, ({ soort, sleutel, reden, tot }) => {
    Object.assign(typed, { at: `${soort} ${sleutel}`, reden });
    if (tot !== null) typed["tot"] = isoDay(tot);
    return rest(actor, { kind: soort, key: sleutel, reason: reden, until: tot });
  });
  if (outcome.ok) return redirect(href("/regio/werklijst", {}, { gedaan: "ja" }), 303);
  const now = new Date();
  const words: RegisterWords = registerWords(request, await getRegion(now), now);
  const refused = refusedForm(outcome.refusals, typed, worklistTexts(words.language));
  const view = await worklistView(request, { ...refused, at: typed["at"] ?? "" });
  return data(view, { status: statusOf(outcome) });
}
