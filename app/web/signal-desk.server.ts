/** The queue of signals in words, with what is said often. */
import { href } from "./href";
import { requireActor } from "./session.server";
import { type SignalWords, signalWords } from "./signal-words.server";
import type { SignalQueueView } from "~/components/signals/signal-queue";
import { type Actor, assertMay, may } from "~/domain/accounts/public";
import { SIGNAL_KINDS } from "~/domain/catalogue/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { SIGNAL_STATES, signalName } from "~/domain/signals/public";
import {
  countSignals,
  listSignals,
  listTags,
  type SignalCounts,
  type SignalLine,
} from "~/domain/signals/public.server";

export async function signalQueueView(request: Request): Promise<SignalQueueView> {
  const actor = await requireActor(request);
  assertMay(actor, "signals.count");
  const now = new Date();
  const words = signalWords(request, await getRegion(now));
  const reads = may(actor, "signal.read");
  const [queue, counts] = await Promise.all([
    reads ? queueOf(actor, new URL(request.url).searchParams, { words, now }) : null,
    countSignals(actor, now),
  ]);
  const { desk } = words;
  return {
    ...{ title: desk.title, intro: reads ? desk.intro : desk.introCounts, queue },
    counts: countsView(counts, words),
  };
}

type At = { words: SignalWords; now: Date };

async function queueOf(actor: Actor, params: URLSearchParams, { words, now }: At) {
  const known = (name: string, codes: readonly string[]) =>
    codes.find((code) => code === params.get(name)) ?? "";
  const tags = await listTags(actor);
  const filter = {
    soort: known("soort", SIGNAL_KINDS),
    stand: known("stand", SIGNAL_STATES),
    label: known("label", tags),
    aanbieder: params.get("aanbieder") ?? "",
  };
  const { soort: kind, stand: state, label: tag, aanbieder: supplierCode } = filter;
  const asked = { kind, state, tag, supplierCode, page: Number(params.get("pagina")) || 1 };
  const { lines, total, page, pages } = await listSignals(actor, asked, now);
  const { desk, texts } = words;
  return {
    ...{ total: desk.total(total), page, pages, filter, tags },
    kinds: SIGNAL_KINDS.map((code) => ({ code, name: words.kind(code) })),
    states: SIGNAL_STATES.map((code) => ({ code, name: texts.states[code] })),
    lines: lines.map((line) => lineView(line, words)),
  };
}

const SEVERITY_TONES = { low: "neutral", medium: "warning", high: "critical" } as const;

function lineView(line: SignalLine, words: SignalWords) {
  const { desk, texts, day, kind } = words;
  const { id, state, supplier, offer, severity, tags, together } = line;
  return {
    ...{ id, state, late: line.isLate, stateText: texts.states[state] },
    title: desk.heading(signalName(line.number), kind(line.kind)),
    supplier: offer === null ? supplier.name : `${supplier.name}, ${offer}`,
    severity: { text: texts.severities[severity], tone: SEVERITY_TONES[severity] },
    facts: [
      desk.raised(day(line.raisedAt)),
      ...(line.dueOn ? [desk.due(day(line.dueOn))] : []),
      line.owner ? desk.owner(line.owner) : desk.noOwner,
      ...(line.isDisclosed ? [desk.isDisclosed] : []),
      ...(together > 0 ? [desk.together(together)] : []),
      ...tags,
    ],
  };
}

function countsView({ kinds, returning }: SignalCounts, words: SignalWords) {
  const { counts } = words.desk;
  return {
    kinds: kinds.map(({ kind, count }) => ({
      name: words.kind(kind),
      count: count === null ? counts.few : String(count),
    })),
    returning:
      returning?.map(({ kind, tag, supplier, count }) => ({
        ...{ key: `${supplier.code} ${kind} ${tag}`, supplier: supplier.name },
        to: href("/regio/meldingen", {}, { aanbieder: supplier.code, soort: kind, label: tag }),
        ...{ kind: words.kind(kind), tag: tag ?? counts.noTag, count: String(count) },
      })) ?? null,
  };
}
