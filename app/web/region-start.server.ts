/** What the region's start page tells of its work, for who has any. */
import { expertTasks } from "./expert-desk.server";
import { languageOf } from "./language.server";
import { requireActor } from "./session.server";
import { countKinds, openExceptions } from "./worklist.server";
import { worklistTexts } from "./worklist-words.server";
import { type Actor, may } from "~/domain/accounts/public";
import { EXCEPTION_KINDS } from "~/domain/providers/public";
import { listRegionTasks, listStopQueue } from "~/domain/providers/public.server";
import { regionTasks as en } from "~/i18n/en/region-tasks";
import type { Language } from "~/i18n/language";
import { regionTasks as nl } from "~/i18n/nl/region-tasks";

export type RegionTaskCounts = {
  link: string | null;
  experts: { text: string; to: string } | null;
  counts: { name: string; value: string }[];
};

type Count = { name: string; count: number };

export async function regionTaskCounts(request: Request): Promise<RegionTaskCounts> {
  const actor = await requireActor(request);
  const language = languageOf(request);
  const texts = { nl, en }[language];
  const experts = await expertTasks(request, actor);
  if (!may(actor, "tasks.read")) return { link: null, experts, counts: [] };
  const [exceptions, stops, tasks] = await Promise.all([
    exceptionCounts(actor, language),
    stopCount(actor, language),
    taskCounts(actor, texts),
  ]);
  const parts = [...stops, ...exceptions, ...tasks];
  const all = [...stops, ...exceptions].reduce((sum, { count }) => sum + count, 0);
  const counts = parts.map(({ name, count }) => ({ name, value: texts.counted(count) }));
  return { link: texts.link(all), experts, counts };
}

async function exceptionCounts(actor: Actor, language: Language): Promise<Count[]> {
  const { kinds } = worklistTexts(language);
  const counts = countKinds((await openExceptions(actor, new Date())).open);
  return EXCEPTION_KINDS.flatMap((kind) => {
    const count = counts.get(kind) ?? 0;
    return count === 0 ? [] : [{ name: kinds[kind], count }];
  });
}

async function stopCount(actor: Actor, language: Language): Promise<Count[]> {
  if (!may(actor, "client-stop.decide")) return [];
  const { asked } = await listStopQueue(actor);
  return [{ name: worklistTexts(language).toStops, count: asked.length }];
}

async function taskCounts(actor: Actor, texts: typeof nl): Promise<Count[]> {
  const tasks = await listRegionTasks(actor);
  return (["marks", "remarks", "words", "conflicts"] as const).flatMap((kind) => {
    const list = tasks[kind];
    return list ? [{ name: texts[kind].title, count: list.length }] : [];
  });
}
