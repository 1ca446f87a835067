/** How the search stands, in words, and having it built anew. */
import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";
import { z } from "zod";

import { href } from "./href";
import { languageOf } from "./language.server";
import { perform, statusOf } from "./perform.server";
import { requireActor } from "./session.server";
import type { SearchIndexView } from "~/components/search-index/search-index-view";
import { assertMay } from "~/domain/accounts/public";
import { isUnderWay, percentOf, type Rebuild } from "~/domain/search/public";
import {
  askRebuild,
  compareIndexNow,
  getIndexState,
  type IndexState,
} from "~/domain/search/public.server";
import { searchIndex as en } from "~/i18n/en/search-index";
import type { Language } from "~/i18n/language";
import { momentText } from "~/i18n/moment";
import { searchIndex as nl } from "~/i18n/nl/search-index";

type Words = { language: Language; texts: typeof nl };

const SHOWN = 20;

export async function searchIndexView(
  request: Request,
  refused: string | null = null,
): Promise<SearchIndexView> {
  const actor = await requireActor(request);
  const { searchParams } = new URL(request.url);
  const state = await getIndexState(actor);
  const language = languageOf(request);
  const words: Words = { language, texts: { nl, en }[language] };
  const isAsked = searchParams.get("klaar") === "gevraagd";
  const isComparing = searchParams.get("vergelijk") === "nu";
  return {
    ...{ title: words.texts.title, refused },
    told: isAsked ? words.texts.rebuild.asked : null,
    facts: factsOf(state, words),
    compared: isComparing ? comparedView(await compareIndexNow(actor), words) : null,
    rebuild: rebuildView(state.rebuild, words),
  };
}

function factsOf(state: IndexState, { texts, language }: Words): SearchIndexView["facts"] {
  const { facts } = texts;
  const count = (n: number) => n.toLocaleString(language);
  const engine = facts.engines[state.engine];
  const { queue } = state;
  const queued = count(queue.count);
  return [
    {
      name: facts.engine,
      value: state.reason === null ? engine : `${engine}, ${facts.because(state.reason)}`,
    },
    { name: facts.state, value: state.isAway ? facts.away : facts.well },
    { name: facts.projected, value: count(state.projected) },
    ...(state.engine === "meilisearch"
      ? [
          {
            name: facts.indexed,
            value: state.indexed === null ? facts.unknown : count(state.indexed),
          },
          { name: facts.waiting, value: count(state.waiting) },
        ]
      : []),
    {
      name: facts.queue,
      value: queue.oldest ? facts.since(queued, momentText(queue.oldest, language)) : queued,
    },
  ];
}

type Drift = Awaited<ReturnType<typeof compareIndexNow>>;

function comparedView(drift: Drift, { texts }: Words): SearchIndexView["compared"] {
  const { compare } = texts;
  if (drift.length === 0) return { text: compare.same, lines: [] };
  const more = drift.length - SHOWN;
  const lines = drift
    .slice(0, SHOWN)
    .map(({ where, kind, id }) => compare.line(compare.where[where], compare.kinds[kind], id));
  return {
    text: compare.differs(drift.length),
    lines: more > 0 ? [...lines, compare.more(more)] : lines,
  };
}

function rebuildView(
  rebuild: Rebuild | null,
  { texts, language }: Words,
): SearchIndexView["rebuild"] {
  const said = texts.rebuild;
  if (!rebuild) return { text: said.none, fault: null, isUnderWay: false, percent: null, of: null };
  const { askedAt, endedAt, phase, fault, done, total } = rebuild;
  const when = momentText(endedAt ?? askedAt, language);
  const count = (n: number) => n.toLocaleString(language);
  return {
    text: (endedAt ? said.last : said.running)(when, said.phases[phase]),
    fault: fault && said.reason(fault),
    isUnderWay: isUnderWay(rebuild),
    percent: percentOf(rebuild),
    of: total > 0 ? said.of(count(done), count(total)) : null,
  };
}

const rebuildForm = z.object({ doe: z.literal("bouw-op") });

export async function startRebuild({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  assertMay(actor, "search-index.keep");
  const outcome = await perform(request, rebuildForm, () => askRebuild(actor));
  if (outcome.ok) return redirect(href("/beheer/zoeken", {}, { klaar: "gevraagd" }), 303);
  const { rebuild } = { nl, en }[languageOf(request)];
  return data(await searchIndexView(request, rebuild.fault), { status: statusOf(outcome) });
}
