/** The provider's work list in words. */
import { type ActionFunctionArgs, redirect } from "@remix-run/node";

import { href } from "./href";
import { languageOf } from "./language.server";
import { backToButton } from "./look-first";
import { carryOut } from "./perform.server";
import { runningTasks } from "./referral-list.server";
import { requestTasks } from "./requests.server";
import { sentForm } from "./sent-form.server";
import { requireActor } from "./session.server";
import { rowAnchor } from "~/components/own-waits/own-waits-view";
import { wordsFor } from "~/components/providers/words-for";
import type { WorkListView } from "~/components/work-list/work-list";
import { assertMay } from "~/domain/accounts/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { isoDay } from "~/domain/kernel/day";
import { countWaits, type OwnWait } from "~/domain/providers/public";
import {
  confirmWaitingTimes,
  getWorkList,
  listOwnWaitingTimes,
  type WorkList,
} from "~/domain/providers/public.server";
import { countFound, type FoundFor } from "~/domain/search/public.server";
import { challenges as enDoubts } from "~/i18n/en/challenges";
import { workList as en } from "~/i18n/en/work-list";
import { challenges as nlDoubts } from "~/i18n/nl/challenges";
import { workList as nl } from "~/i18n/nl/work-list";

type Texts = typeof nl;
type Day = (iso: string) => string;

export async function workListView(request: Request): Promise<WorkListView> {
  const actor = await requireActor(request);
  const now = new Date();
  const [requests, running, work, waits, found, region] = await Promise.all([
    requestTasks(request, actor),
    runningTasks(request, "supplier"),
    getWorkList(actor, now),
    listOwnWaitingTimes(actor, now),
    countFound(actor.supplierIds, now),
    getRegion(now),
  ]);
  const language = languageOf(request);
  const texts = { nl, en }[language];
  const doubts = { nl: nlDoubts, en: enDoubts }[language];
  const { names, texts: words } = wordsFor(region, language, now);
  const { day } = words.waits;
  const { all, stale, unknown } = countWaits(waits);
  return {
    waits: texts.waits(all, stale, unknown),
    tasks: [
      ...requests,
      ...running,
      ...waitTasks(waits, texts, doubts),
      ...pageTasks(work, texts),
      ...otherTasks(work, texts, day),
    ],
    window: windowLinks(work, texts),
    found: foundLines(found, texts, {
      day,
      name: (code) => names("expertise", code),
    }),
  };
}

/** One press for all of them; what cannot hold any longer is counted and left. */
export async function confirmAll({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  assertMay(actor, "waiting-time.declare", actor.supplierIds[0]);
  const sent = await sentForm(request);
  const outcome = await carryOut(sent, () => confirmWaitingTimes(actor, "all"));
  if (!outcome.ok) throw backToButton(request, href("/aanbieder"));
  const { count, left } = outcome.value;
  return redirect(href("/aanbieder", {}, { bevestigd: count, over: left.length }), 303);
}

/** Each leads to its row in the table; of many old ones, to the first. */
function waitTasks(waits: OwnWait[], texts: Texts, doubts: typeof nlDoubts) {
  const toRow = (wait: OwnWait) => `${href("/aanbieder/wachttijden")}#${rowAnchor(wait.id)}`;
  const old = waits.filter(({ freshness }) => freshness !== "fresh");
  const doubted = waits.flatMap((wait) =>
    wait.challenges.map(({ organisation, calledOn, weeks }) => ({
      text: texts.doubted(
        [wait.offer.title, wait.place?.name].filter(Boolean).join(", "),
        doubts.row(organisation, isoDay(calledOn), weeks),
      ),
      to: toRow(wait),
    })),
  );
  return [...doubted, ...(old[0] ? [{ text: texts.oldWaits(old.length), to: toRow(old[0]) }] : [])];
}

function pageTasks({ drafts, mayPublish, conflicts, hidden }: WorkList, texts: Texts) {
  const line = (say: (title: string) => string) => (page: WorkList["drafts"][number]) => ({
    text: say(page.title || texts.untitled),
    to: page.code
      ? href("/aanbieder/aanbod/:code", { code: page.code })
      : href("/aanbieder/profiel"),
  });
  return [
    ...conflicts.map(line(texts.conflict)),
    ...drafts.map(line(mayPublish ? texts.publish : texts.goOn)),
    ...hidden.map(line(texts.hidden)),
  ];
}

function otherTasks({ marks, refusedMarks, stopsAsked }: WorkList, texts: Texts, day: Day) {
  return [
    ...marks.map(({ mark, validUntil, isExpired }) => ({
      text: (isExpired ? texts.markEnded : texts.markEnds)(mark, day(validUntil)),
      to: null,
    })),
    ...refusedMarks.map(({ mark, reason }) => ({
      text: [texts.markRefused(mark), reason].filter(Boolean).join(". "),
      to: null,
    })),
    ...(stopsAsked > 0 ? [{ text: texts.stops(stopsAsked), to: null }] : []),
  ];
}

function windowLinks({ example, mayPublish }: WorkList, texts: Texts): WorkListView["window"] {
  if (!example) return [];
  const preview = (weergave: string) =>
    href("/aanbieder/aanbod/:code/voorbeeld", { code: example }, { weergave });
  return [
    { text: texts.referrer, to: preview("verwijzer") },
    { text: texts.resident, to: href("/aanbod/:code", { code: example }) },
    ...(mayPublish ? [{ text: texts.start, to: href("/aanbieder/start") }] : []),
  ];
}

type Said = { day: Day; name: (code: string) => string };

function foundLines({ from, total, terms }: FoundFor, texts: Texts, { day, name }: Said): string[] {
  const since = day(isoDay(from));
  if (total === null) return [texts.foundFew(since), texts.noWho];
  const named = terms.map(({ code, count }) => texts.times(name(code), count));
  return [
    texts.foundSome(total, since),
    ...(named.length > 0 ? [texts.foundFor(named)] : []),
    texts.noWho,
  ];
}
