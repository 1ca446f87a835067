/** How a supplier keeps its waits, in words and figures. */
import type { RegisterWords } from "./register-words.server";
import type { TrendView } from "~/components/register/register-view";
import type { WaitBehaviour } from "~/domain/providers/public";
import { waitingHistory as en } from "~/i18n/en/waiting-history";
import { waitingHistory as nl } from "~/i18n/nl/waiting-history";

export function waitsView(
  waits: WaitBehaviour,
  { texts, language }: RegisterWords,
): TrendView & { none: string | null } {
  const said = texts.waits;
  const { month } = { nl, en }[language];
  const { all, fresh, stale, unknown, doubtful, meanAge, newestAge } = waits;
  const parts = { fresh, stale, unknown, doubtful };
  return {
    none: all === 0 ? said.none : null,
    facts: [
      ...(["fresh", "stale", "unknown", "doubtful"] as const).map((kind) => ({
        ...{ name: said[kind], value: said.of(parts[kind], all) },
      })),
      { name: said.meanAge, value: meanAge === null ? said.never : said.days(meanAge) },
      { name: said.newest, value: newestAge === null ? said.never : said.ago(newestAge) },
    ],
    caption: said.trend,
    columns: [said.month, said.weeks, said.share],
    months: waits.trend.map((point) => ({
      label: month(point.day),
      weeks: point.weeks === null ? said.noWeeks : decimal(point.weeks, language),
      share: said.of(point.fresh, point.all),
    })),
  };
}

function decimal(weeks: number, language: "nl" | "en"): string {
  const format = new Intl.NumberFormat(language === "nl" ? "nl-NL" : "en-GB", {
    maximumFractionDigits: 1,
  });
  return format.format(weeks);
}
