/** What the region's start page tells of its tasks, for who has any. */
import { languageOf } from "./language.server";
import { requireActor } from "./session.server";
import { may } from "~/domain/accounts/public";
import { listRegionTasks } from "~/domain/providers/public.server";
import { regionTasks as en } from "~/i18n/en/region-tasks";
import { regionTasks as nl } from "~/i18n/nl/region-tasks";

export type RegionTaskCounts = {
  link: string | null;
  counts: { name: string; value: string }[];
};

export async function regionTaskCounts(request: Request): Promise<RegionTaskCounts> {
  const actor = await requireActor(request);
  const texts = { nl, en }[languageOf(request)];
  if (!may(actor, "tasks.read")) return { link: null, counts: [] };
  const tasks = await listRegionTasks(actor);
  const parts = (
    ["stops", "silent", "doubtful", "marks", "remarks", "words", "conflicts"] as const
  ).flatMap((kind) => {
    const list = tasks[kind];
    return list ? [{ name: texts[kind].title, count: list.length }] : [];
  });
  const all = parts.reduce((sum, { count }) => sum + count, 0);
  const counts = parts.map(({ name, count }) => ({ name, value: texts.counted(count) }));
  return { link: texts.link(all), counts };
}
