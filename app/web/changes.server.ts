/** The trail of changes in words, for an organisation or for the region. */
import { href } from "./href";
import { pageWords } from "./page-words.server";
import { requireActor } from "./session.server";
import type { ChangesView } from "~/components/changes/change-list";
import { fieldLabel, type PageWords, valueText } from "~/components/pages/page-words";
import { getRegion } from "~/domain/catalogue/public.server";
import { isIsoDay } from "~/domain/kernel/day";
import type { PageFieldValue } from "~/domain/providers/public";
import {
  type ChangesPage,
  listAllChanges,
  listOwnChanges,
  namesOfPeople,
  type Period,
} from "~/domain/providers/public.server";
import { changes as en } from "~/i18n/en/changes";
import { momentText } from "~/i18n/moment";
import { changes as nl } from "~/i18n/nl/changes";

type Texts = typeof nl;
type Change = ChangesPage["changes"][number];

export async function changesView(request: Request, of: "own" | "region"): Promise<ChangesView> {
  const actor = await requireActor(request);
  const period = periodIn(request);
  const list = of === "own" ? listOwnChanges : listAllChanges;
  const now = new Date();
  const [found, region] = await Promise.all([list(actor, period), getRegion(now)]);
  const words = pageWords(request, region, { places: [], now });
  const texts = { nl, en }[words.language];
  const people = await namesOfPeople(found.changes.map(({ by }) => by));
  const { page, pages, total } = found;
  return {
    ...texts[of],
    ...{ page, pages, total },
    self: of === "own" ? href("/aanbieder/wijzigingen") : href("/regio/wijzigingen"),
    ...{ from: period.from ?? "", to: period.to ?? "" },
    changes: found.changes.map((change) => ({
      ...{ id: change.id, about: change.about },
      said: texts.line(whoOf(change, people, texts), texts.acts[change.action] ?? texts.act),
      when: momentText(change.at, words.language),
      fields: change.fields.map((field) => fieldView(field, words, texts)),
    })),
  };
}

/** What is no day or page is left out. */
function periodIn(request: Request): Period {
  const { searchParams } = new URL(request.url);
  const day = (name: string) => {
    const text = searchParams.get(name) ?? "";
    return isIsoDay(text) ? text : null;
  };
  const page = Number(searchParams.get("pagina") ?? 1);
  const isPage = Number.isInteger(page) && page > 0 && page < 1_000_000;
  return { from: day("vanaf"), to: day("tot"), page: isPage ? page : 1 };
}

function whoOf({ by }: Change, people: Map<string, string>, texts: Texts): string {
  if (by === "visitor") return texts.visitor;
  if (by.startsWith("system:")) return texts.systems[by] ?? texts.system;
  return people.get(by) ?? texts.someone;
}

function fieldView(
  { field, before, after }: Change["fields"][number],
  words: PageWords,
  texts: Texts,
): ChangesView["changes"][number]["fields"][number] {
  const text = (value: unknown) => {
    if (value === null || value === undefined || value === "") return texts.nothing;
    return valueText(field, plain(value), words);
  };
  return {
    label: texts.fields[field] ?? fieldLabel(field, words),
    before: before === undefined ? null : text(before),
    after: after === undefined ? texts.named : text(after),
  };
}

function plain(value: unknown): PageFieldValue {
  if (Array.isArray(value)) return value.map(String);
  const isPlain = ["string", "number", "boolean"].includes(typeof value);
  return isPlain ? (value as PageFieldValue) : JSON.stringify(value);
}
