/** What somebody's organisation asks of others and is asked, in words. */
import { href } from "./href";
import { requireActor } from "./session.server";
import { stateView, type SubcontractWords, subcontractWords } from "./subcontract-words.server";
import type { SubcontractListView } from "~/components/subcontracts/subcontracts-view";
import { may } from "~/domain/accounts/public";
import { csvText, getRegion } from "~/domain/catalogue/public.server";
import { type Side, subcontractName } from "~/domain/subcontracting/public";
import {
  countSubcontractsToDo,
  listSubcontractors,
  listSubcontracts,
  type SubcontractLine,
} from "~/domain/subcontracting/public.server";

const PAGE = "/aanbieder/onderaanneming";

export async function subcontractListView(request: Request): Promise<SubcontractListView> {
  const actor = await requireActor(request);
  const now = new Date();
  const params = new URL(request.url).searchParams;
  const side = params.get("kant") === "ontvangen" ? ("sub" as const) : ("main" as const);
  const isOver = params.get("stand") === "afgerond";
  const filter = { side, isOver, page: Number(params.get("pagina")) || 1 };
  const { lines, total, page, pages } = await listSubcontracts(actor, filter, now);
  const words = subcontractWords(request, await getRegion(now), now);
  const { list } = words.said;
  const year = now.getFullYear();
  return {
    ...{ title: list.title, intro: list.intro, empty: list.empty, total: list.total(total) },
    tabs: tabsOf({ side, isOver }, words),
    lines: lines.map((line) => lineView(line, words)),
    ...{ page, pages, query: Object.fromEntries(params) },
    ways: [
      { to: href("/aanbieder/onderaanneming/nieuw"), text: list.ask, reloads: false },
      {
        to: href("/aanbieder/onderaanneming/lijst.csv", {}, { jaar: year }),
        text: list.csv(year),
        reloads: true,
      },
    ],
  };
}

function tabsOf(asked: { side: Side; isOver: boolean }, { said }: SubcontractWords) {
  const { tabs } = said.list;
  const tab = (side: Side, isOver: boolean, text: string) => ({
    to: href(
      PAGE,
      {},
      { kant: side === "sub" ? "ontvangen" : null, stand: isOver ? "afgerond" : null },
    ),
    text,
    isCurrent: asked.side === side && asked.isOver === isOver,
  });
  return [
    tab("main", false, tabs.main),
    tab("sub", false, tabs.sub),
    tab("main", true, tabs.mainOver),
    tab("sub", true, tabs.subOver),
  ];
}

function lineView(line: SubcontractLine, words: SubcontractWords) {
  const { said, day, amount } = words;
  const { id, number, state, other, scope, dueOn, isLate, isOurs, totalCents } = line;
  const { list } = said;
  return {
    ...{ id, to: href("/aanbieder/onderaanneming/:id", { id }), state: stateView(state, words) },
    title: `${subcontractName(number)}: ${other}`,
    facts: [
      scope.length > 90 ? `${scope.slice(0, 90)}…` : scope,
      amount(totalCents),
      ...(isOurs ? [list.ours] : []),
      ...(dueOn ? [list.due(day(dueOn))] : []),
    ],
    late: isLate ? list.late : null,
  };
}

/** For the start page of a provider. */
export async function subcontractLinks(request: Request): Promise<{ text: string; to: string }[]> {
  const actor = await requireActor(request);
  if (!may(actor, "subcontract.keep", actor.supplierIds[0])) return [];
  const toDo = await countSubcontractsToDo(actor);
  if (toDo === 0) return [];
  const { list } = subcontractWords(request, await getRegion()).said;
  return [{ text: list.toDo(toDo), to: href(PAGE) }];
}

const FILE_COLUMNS = ["code", "naam", "statutaire_naam", "kvk", "afspraken", "vanaf"];
const FIRST_YEAR = 2000;

/** The yearly report: with whom, by KvK number. */
export async function subcontractorsFile(request: Request) {
  const actor = await requireActor(request);
  const asked = Number(new URL(request.url).searchParams.get("jaar"));
  const now = new Date().getFullYear();
  const year = Number.isInteger(asked) && asked >= FIRST_YEAR && asked <= now + 1 ? asked : now;
  const lines = await listSubcontractors(actor, year);
  const rows = lines.map(({ code, name, legalName, kvk, agreements, from }) => [
    ...[code, name, legalName, kvk ?? "", String(agreements), from],
  ]);
  return { name: `onderaannemers-${year}.csv`, text: csvText([FILE_COLUMNS, ...rows]) };
}
