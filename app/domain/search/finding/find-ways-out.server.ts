import { type Chosen, chosenIn } from "./chosen";
import { readAsked } from "./read-asked.server";
import {
  bestOf,
  type CountedWay,
  groupsOf,
  leaving,
  setsOf,
  stepsFrom,
  type Way,
  type WaysOut,
} from "./ways-out";
import { answer } from "../engine.server";
import { getRegion } from "~/domain/catalogue/public.server";
import { dayAt } from "~/domain/kernel/day";

const MOST_TOGETHER = 3;

type Counter = (ways: Way[]) => Promise<CountedWay[]>;

/** For a question that finds nothing: what stands in the way, and what the nearest questions give. */
export async function findWaysOut(params: URLSearchParams, now = new Date()): Promise<WaysOut> {
  const region = await getRegion(now);
  const read = await readAsked(params, region, dayAt(now));
  const chosen = chosenIn(params, read);
  const groups = groupsOf(chosen);
  const count: Counter = (ways) =>
    Promise.all(
      ways.map(async (way) => {
        const asked = new URLSearchParams(way.chosen.map(({ param, value }) => [param, value]));
        const { query } = await readAsked(asked, region, dayAt(now));
        const { answered } = await answer(query);
        return { ...way, total: answered.total };
      }),
    );

  if (!(await findsAlone(chosen, count))) return withoutText(groups, chosen, count);
  const [steps, singles] = await Promise.all([
    count(stepsFrom(chosen, read.query, region)),
    count(groups.map((group) => leaving(chosen, group))),
  ]);
  const enough = singles.filter(({ total }) => total > 0);
  const sets = enough.length > 0 ? [] : await smallestSets(groups, chosen, count);
  return {
    reason: enough.length > 0 ? "one-by-one" : sets.length > 0 ? "together" : "unknown",
    obstacles: (enough.length > 0 ? enough : sets.slice(0, 1)).map(({ gone }) => gone),
    ways: bestOf([...steps, ...enough, ...sets]),
  };
}

/** Whether the words find anything when nothing else is chosen; without words there is no question. */
async function findsAlone(chosen: Chosen[], count: Counter): Promise<boolean> {
  const text = chosen.filter(({ param }) => param === "q");
  if (text.length === 0) return true;
  const [alone] = await count([{ kind: "without", gone: [], to: null, chosen: text }]);
  return alone!.total > 0;
}

/** Every way out leaves the words; what else must go comes on top. */
async function withoutText(groups: Chosen[][], chosen: Chosen[], count: Counter): Promise<WaysOut> {
  const [text, others] = [groups[0]!, groups.slice(1)];
  const [bare] = await count([leaving(chosen, text)]);
  const more =
    bare!.total > 0 ? [] : await count(others.map((one) => leaving(chosen, [...text, ...one])));
  return { reason: "text", obstacles: [text], ways: bestOf([bare!, ...more]) };
}

/** The fewest choices that must go together before there is anything. */
async function smallestSets(
  groups: Chosen[][],
  chosen: Chosen[],
  count: Counter,
): Promise<CountedWay[]> {
  for (let size = 2; size <= Math.min(MOST_TOGETHER, groups.length); size++) {
    const counted = await count(setsOf(groups, size).map((set) => leaving(chosen, set)));
    const giving = counted.filter(({ total }) => total > 0);
    if (giving.length > 0) return giving.toSorted((a, b) => b.total - a.total);
  }
  return [];
}
