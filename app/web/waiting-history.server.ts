/** How a wait went, in words and as a drawing. */
import { href } from "./href";
import { languageOf } from "./language.server";
import { requireActor } from "./session.server";
import { rowAnchor } from "~/components/own-waits/own-waits-view";
import type { HistoryPageView } from "~/components/waiting-history/history-page";
import { type ChartMonth, chartView } from "~/components/waiting-history/trend-chart";
import { isoDay } from "~/domain/kernel/day";
import { FEWEST_OTHERS, type SaidLine, type TrendPoint } from "~/domain/providers/public";
import { getWaitingHistory } from "~/domain/providers/public.server";
import { challenges as enChallenges } from "~/i18n/en/challenges";
import { waitingHistory as en } from "~/i18n/en/waiting-history";
import { waitingTimes as enWaits } from "~/i18n/en/waiting-times";
import { momentText } from "~/i18n/moment";
import { challenges as nlChallenges } from "~/i18n/nl/challenges";
import { waitingHistory as nl } from "~/i18n/nl/waiting-history";
import { waitingTimes as nlWaits } from "~/i18n/nl/waiting-times";

type Texts = typeof nl;
type Waits = typeof nlWaits;

export async function waitingHistoryView(request: Request, id: string): Promise<HistoryPageView> {
  const actor = await requireActor(request);
  const history = await getWaitingHistory(actor, id);
  const language = languageOf(request);
  const texts = { nl, en }[language];
  const waits = { nl: nlWaits, en: enWaits }[language];
  const doubts = { nl: nlChallenges, en: enChallenges }[language];
  const moment = (at: Date) => momentText(at, language);
  return {
    title: texts.title,
    offer: `${history.offer.title}, ${history.place ?? texts.atHome}`,
    back: { to: `${href("/aanbieder/wachttijden")}#${rowAnchor(id)}`, label: texts.back },
    trend: trendView(history.trend, texts, history.hasProfile),
    said: {
      title: texts.said.title,
      none: texts.said.none,
      takenBack: texts.said.takenBack,
      lines: history.said.map((line) => ({
        ...{ id: line.id, day: moment(line.at), isTakenBack: line.isTakenBack },
        ...{ what: whatOf(line, texts, waits), who: whoOf(line, texts) },
      })),
    },
    challenges: {
      ...texts.challenges,
      lists: history.challenges.map(({ id: key, organisation, calledOn, weeks, note, state }) => ({
        id: String(key),
        lines: [
          doubts.row(organisation, isoDay(calledOn), weeks),
          ...(note ? [doubts.note(note)] : []),
          `${doubts.states[state]}.`,
        ],
      })),
    },
  };
}

/** The chart and the table are made of the same months. */
function trendView(
  trend: TrendPoint[],
  texts: Texts,
  hasProfile: boolean,
): HistoryPageView["trend"] {
  const said = texts.trend;
  const months = trend.map((point): ChartMonth & TrendPoint => ({
    ...point,
    label: texts.month(point.day),
    short: texts.shortMonth(point.day),
    own: point.weeks,
  }));
  const [first, last] = [months[0]!.label, months.at(-1)!.label];
  const names = { title: said.chart, own: said.own, mean: said.mean };
  return {
    title: said.title,
    intro: [said.intro, hasProfile ? said.compared(FEWEST_OTHERS) : said.alone],
    chart: chartView(months, { ...names, about: said.about(first, last) }, (of, month) =>
      said.point(said[of], month.label, month[of] ?? 0),
    ),
    none: said.none,
    caption: said.caption,
    columns: said.columns,
    months: months.map((month) => ({
      label: month.label,
      own: ownText(month, texts),
      mean: month.mean === null ? said.tooFew : texts.weeks(month.mean),
    })),
  };
}

function ownText({ status, weeks }: TrendPoint, { trend, ...texts }: Texts): string {
  if (weeks !== null) return texts.weeks(weeks);
  if (status === "unknown") return trend.unknown;
  return status === "full" || status === "stop" ? trend.nobody : trend.noWeeks;
}

function whatOf(line: SaidLine, { said }: Texts, waits: Waits): string {
  const { status, weeksToStart, weeksToIntake, isConfirmation } = line;
  const parts = [
    waits.status[status],
    ...(weeksToStart === null ? [] : [said.start(weeksToStart)]),
    ...(weeksToIntake === null ? [] : [said.talk(weeksToIntake)]),
    said.asOf(waits.day(line.asOf)),
  ];
  return `${isConfirmation ? `${said.confirmed}: ` : ""}${parts.join(", ")}.`;
}

function whoOf({ by, name, source, isByLink }: SaidLine, { said }: Texts): string {
  const isRegister = by.startsWith("system:");
  const isProgram = by.startsWith("key:");
  const other = isProgram ? said.by.program : said.by.someone;
  const who = name ?? (isRegister ? said.by.register : other);
  const means = isByLink ? said.byLink : (said.methods[source] ?? source);
  return `${who}, ${means}`;
}
