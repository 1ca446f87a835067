/** What was set for help that runs, in words: what holds now, and to what it falls back. */
import { evaluationLines } from "./evaluation-acts.server";
import type { ReferralWords } from "./referral-words.server";
import type { RunningView } from "~/components/referrals/referral-view";
import { nameOf } from "~/domain/catalogue/public";
import { dateOf, type DayNumber } from "~/domain/kernel/day";
import type { ReferralFile, RunningHelp } from "~/domain/referrals/public.server";

type Period = RunningHelp["periods"][number];

export function runningView(
  file: ReferralFile,
  side: "sender" | "supplier",
  words: ReferralWords,
): RunningView | null {
  const { running } = file;
  if (!running) return null;
  const { said } = words;
  const texts = said.running;
  const { ask, standing } = running;
  return {
    title: texts.title,
    warning: running.isOver || standing ? null : texts.none,
    lines: [
      ...nowLines(running, words),
      ...otherLines(running, words),
      ...(running.isOver ? [] : [texts.newNeed[words.region.rules.newNeed]]),
    ],
    evaluations: evaluationLines(file, words),
    asked: ask && {
      title: side === "sender" ? texts.asked : texts.ownAsk,
      lines: [
        texts.askedWith(levelText(ask.intensity, words), periodText(ask, words), ask.reason || "-"),
      ],
    },
  };
}

/** What holds today; of what is temporary, what follows it. */
function nowLines({ standing, isOver, periods }: RunningHelp, words: ReferralWords): string[] {
  const texts = words.said.running;
  if (!standing || isOver) return [];
  const what = levelText(standing.intensity, words);
  const days = periodText(standing, words);
  if (standing.kind === "regular") return [texts.now(what, days)];
  const after = standing.to! + 1;
  const back = periods.find((one) => one.kind === "regular" && holdsOn(one, after));
  return [
    withReason(texts.nowForAWhile(what, days), standing, words),
    back
      ? texts.backTo(levelText(back.intensity, words), dayText(after, words))
      : texts.backToNothing,
  ];
}

const holdsOn = ({ from, to }: Pick<Period, "from" | "to">, day: DayNumber) =>
  (from === null || from <= day) && (to === null || day <= to);

function otherLines({ periods, standing, isOver }: RunningHelp, words: ReferralWords): string[] {
  const texts = words.said.running;
  return periods
    .filter((one) => isOver || one.id !== standing?.id)
    .map((one) => {
      const [what, days] = [levelText(one.intensity, words), periodText(one, words)];
      if (one.kind === "regular") return texts.other(what, days);
      const isToCome = !isOver && one.from! > words.today;
      return withReason((isToCome ? texts.toCome : texts.before)(what, days), one, words);
    });
}

function withReason(line: string, { reason }: Period, { said }: ReferralWords): string {
  return reason === "" ? line : said.running.because(line, reason);
}

export function levelText(intensity: string | null, { said, region, language }: ReferralWords) {
  return intensity ? nameOf(region.intensities, intensity, language) : said.running.unsaid;
}

const dayText = (day: DayNumber, { day: text }: ReferralWords) => text(dateOf(day));

/** "1 mei 2026 tot en met 14 mei 2026". */
export function periodText(
  { from, to }: { from: DayNumber | null; to: DayNumber | null },
  words: ReferralWords,
): string {
  const texts = words.said.running;
  const first = from === null ? "" : dayText(from, words);
  return to === null ? texts.since(first) : texts.from(first, dayText(to, words));
}
