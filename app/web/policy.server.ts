/** The policy page in words, and the same figures as a file. */
import { href } from "./href";
import { languageOf } from "./language.server";
import { consultRows, gapRows, gapsFile } from "./policy-gaps.server";
import { requireActor } from "./session.server";
import type { Choices, PolicyView } from "~/components/policy/policy-view";
import { type ChartMonth, chartView } from "~/components/waiting-history/trend-chart";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { type Named, nameOf, type RegionConfig } from "~/domain/catalogue/public";
import { csvText, getRegion } from "~/domain/catalogue/public.server";
import { type MonthFigure, PERIODS, type Told } from "~/domain/monitoring/public";
import { listMonths, listNeeds, type Needs, countStarts } from "~/domain/monitoring/public.server";
import { policy as en } from "~/i18n/en/policy";
import { waitingHistory as enHistory } from "~/i18n/en/waiting-history";
import type { Language } from "~/i18n/language";
import { policy as nl } from "~/i18n/nl/policy";
import { waitingHistory as nlHistory } from "~/i18n/nl/waiting-history";

type Texts = typeof nl;

const TEXTS = {
  nl: { texts: nl, history: nlHistory },
  en: { texts: en, history: enHistory },
};

type Chosen = {
  quarter: string | null;
  place: string | null;
  law: string;
  segment: string;
  municipality: string;
  months: number;
};

type Words = { region: RegionConfig; language: Language; texts: Texts; history: typeof nlHistory };

/** What is asked by the address; what the region does not know is left out. */
function chosenIn(request: Request, region: RegionConfig): Chosen {
  const { searchParams } = new URL(request.url);
  const of = (name: string, list: Named[]) => {
    const code = searchParams.get(name) ?? "";
    return list.some((one) => one.code === code) ? code : "";
  };
  const months = Number(searchParams.get("maanden"));
  return {
    quarter: searchParams.get("kwartaal"),
    place: of("plaats", region.municipalities) || null,
    law: of("wet", region.laws),
    segment: of("segment", region.segments),
    municipality: of("gemeente", region.municipalities),
    months: PERIODS.find((period) => period === months) ?? PERIODS[0],
  };
}

async function read(request: Request) {
  const actor = await requireActor(request);
  assertMay(actor, "policy.read");
  const now = new Date();
  const region = await getRegion(now);
  const language = languageOf(request);
  const chosen = chosenIn(request, region);
  return { actor, now, chosen, words: { region, language, ...TEXTS[language] } };
}

export async function policyView(request: Request): Promise<PolicyView> {
  const { actor, now, chosen, words } = await read(request);
  const { quarter, place, law, segment, municipality, months } = chosen;
  const [needs, waits, gaps, consults, starts] = await Promise.all([
    listNeeds(actor, { quarter, municipality: place }, now),
    listMonths(actor, { part: { law, segment, municipality }, months }, now),
    gapRows(actor, { quarter, place }, { words, now }),
    consultRows(actor, { quarter, place }, { words, now }),
    countStarts(actor, { quarter }, now),
  ]);
  const asked = { ...chosen, quarter: needs.quarter.code };
  return {
    title: words.texts.title,
    needs: { ...needsView(needs, asked, words), gaps, consults },
    starts: starts.map(({ law: code, started, withoutPlan, withoutDecision }) => ({
      label: nameOf(words.region.laws, code, words.language),
      cells: [started, withoutPlan, withoutDecision].map((count) => toldText(count, words.texts)),
    })),
    waits: waitsView(waits, asked, words),
  };
}

function needsView(
  { needs, quarters, usualWeeks }: Needs,
  { quarter, place }: Chosen,
  words: Words,
): Omit<PolicyView["needs"], "gaps" | "consults"> {
  const { texts, region, language } = words;
  const usual = usualWeeks === null ? null : texts.waits.weeks(decimal(usualWeeks, language));
  const named = [...new Set(needs.map(({ profile }) => profile))];
  return {
    choices: [
      {
        ...{ name: "kwartaal", label: texts.needs.quarter, value: quarter ?? "" },
        options: quarters.map(({ code }) => ({
          ...{ value: code, label: texts.needs.quarterName(code) },
        })),
      },
      choicesOf("plaats", region.municipalities, { words, value: place ?? "" }),
    ],
    definitions: texts.needs.definitions(usual),
    csv: href("/regio/beleid.csv", {}, { wat: "gezocht", kwartaal: quarter, plaats: place }),
    gapsCsv: href("/regio/beleid.csv", {}, { wat: "past-niet", kwartaal: quarter, plaats: place }),
    profiles: named.map((profile) => ({
      name: nameOf(region.profiles, profile, language),
      rows: needs
        .filter((need) => need.profile === profile)
        .map((need) => ({
          place: placeName(need.municipality, words),
          cells: [need.none, need.late, need.asked].map((count) => toldText(count, texts)),
        })),
    })),
  };
}

function placeName(code: string | null, { region, language, texts }: Words): string {
  return code === null ? texts.needs.anywhere : nameOf(region.municipalities, code, language);
}

function toldText(count: Told | null, texts: Texts): string {
  if (count === null) return texts.untold;
  return count === "few" ? texts.few : String(count);
}

const LABELS = {
  plaats: "municipality",
  wet: "law",
  segment: "segment",
  gemeente: "municipality",
} as const;

function choicesOf(
  name: keyof typeof LABELS,
  list: Named[],
  { words, value }: { words: Words; value: string },
): Choices {
  const { texts, language } = words;
  const options = list.map(({ code }) => ({ value: code, label: nameOf(list, code, language) }));
  const label = texts.waits[LABELS[name]];
  return { name, value, label, options: [{ value: "", label: texts.all }, ...options] };
}

type Waits = Awaited<ReturnType<typeof listMonths>>;

function waitsView(
  { figures, isCounted }: Waits,
  { law, segment, municipality, months }: Chosen,
  words: Words,
): PolicyView["waits"] {
  const { texts, region } = words;
  const charts = chartsOf(figures, words);
  const none = isCounted ? texts.waits.none : texts.waits.uncounted;
  const { staleAfterDays: stale, unknownAfterDays: unknown } = region.clocks;
  return {
    choices: [
      choicesOf("wet", region.laws, { words, value: law }),
      ...(region.segments.length > 0
        ? [choicesOf("segment", region.segments, { words, value: segment })]
        : []),
      choicesOf("gemeente", region.municipalities, { words, value: municipality }),
      {
        ...{ name: "maanden", label: texts.waits.months, value: String(months) },
        options: PERIODS.map((count) => ({
          ...{ value: String(count), label: texts.waits.monthsName(count) },
        })),
      },
    ],
    definitions: texts.waits.definitions({ stale, unknown }),
    csv: href(
      "/regio/beleid.csv",
      {},
      { wat: "wachten", wet: law, segment, gemeente: municipality, maanden: months },
    ),
    empty: charts.length === 0 ? none : null,
    charts,
    rows: figures.map((figure) => ({
      label: words.history.month(figure.month),
      cells: figureTexts(figure, words),
    })),
  };
}

function figureTexts({ medianWeeks, stalePercent, unknownPercent }: MonthFigure, words: Words) {
  const { texts, language } = words;
  const percent = (value: number | null) =>
    value === null ? texts.untold : texts.waits.percent(value);
  return [
    medianWeeks === null ? texts.untold : texts.waits.weeks(decimal(medianWeeks, language)),
    percent(stalePercent),
    percent(unknownPercent),
  ];
}

function chartsOf(figures: MonthFigure[], { texts, history }: Words) {
  const { waits } = texts;
  const months = figures.map(({ month }) => ({
    label: history.month(month),
    short: history.shortMonth(month),
  }));
  const about = waits.about(months[0]!.label, months.at(-1)!.label);
  const draw = (
    values: (figure: MonthFigure) => Pick<ChartMonth, "own" | "mean">,
    said: { title: string; own: string; mean: string },
    point: (name: string, month: string, value: number) => string,
  ) => {
    const points = figures.map((figure, i) => ({ ...months[i]!, ...values(figure) }));
    return chartView(points, { ...said, about }, (of, month) =>
      point(said[of], month.label, month[of] ?? 0),
    );
  };
  const median = { title: waits.medianChart, own: waits.medianName, mean: "" };
  const share = { title: waits.shareChart, own: waits.stale, mean: waits.unknown };
  return [
    draw(({ medianWeeks }) => ({ own: medianWeeks, mean: null }), median, waits.pointWeeks),
    draw(
      ({ stalePercent, unknownPercent }) => ({ own: stalePercent, mean: unknownPercent }),
      share,
      waits.pointPercent,
    ),
  ].filter((chart) => chart !== null);
}

function decimal(value: number, language: Language): string {
  return value.toLocaleString(language, { maximumFractionDigits: 1 });
}

export async function policyFile(request: Request): Promise<{ name: string; text: string }> {
  const { actor, now, chosen, words } = await read(request);
  const wanted = new URL(request.url).searchParams.get("wat");
  if (wanted === "past-niet") return gapsFile(actor, chosen, { words, now });
  return wanted === "wachten"
    ? waitsFile(actor, { chosen, words, now })
    : needsFile(actor, { chosen, words, now });
}

type Filed = { chosen: Chosen; words: Words; now: Date };

async function needsFile(actor: Actor, { chosen, words, now }: Filed) {
  const { region, texts, language } = words;
  const asked = { quarter: chosen.quarter, municipality: chosen.place };
  const { quarter, needs } = await listNeeds(actor, asked, now);
  const rows = needs.map(({ profile, municipality, none, late, asked: all }) => [
    ...[quarter.code, profile, nameOf(region.profiles, profile, language), municipality ?? ""],
    placeName(municipality, words),
    ...[none, late, all].map((count) => toldText(count, texts)),
  ]);
  return { name: `${quarter.code}.csv`, text: csvText([texts.needs.file, ...rows]) };
}

async function waitsFile(actor: Actor, { chosen, words, now }: Filed) {
  const { law, segment, municipality, months } = chosen;
  const part = { law, segment, municipality };
  const { figures } = await listMonths(actor, { part, months }, now);
  const rows = figures.map(({ month, medianWeeks, stalePercent, unknownPercent }) => [
    ...[month, law, segment, municipality],
    ...[medianWeeks, stalePercent, unknownPercent].map((value) =>
      value === null ? "" : String(value),
    ),
  ]);
  return { name: "wachttijden.csv", text: csvText([words.texts.waits.file, ...rows]) };
}
