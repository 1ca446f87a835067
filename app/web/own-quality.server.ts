/** The page of own quality in words, and stating a figure or a mark. */
import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";

import { href } from "./href";
import { languageOf } from "./language.server";
import { perform } from "./perform.server";
import { requireActor } from "./session.server";
import type { MarkLineView, OwnQualityView } from "~/components/own-quality/quality-view";
import { wordsFor } from "~/components/providers/words-for";
import { assertMay, may } from "~/domain/accounts/public";
import { getRegion } from "~/domain/catalogue/public.server";
import type { Refusal } from "~/domain/kernel/outcome";
import {
  listOwnQuality,
  type OwnQuality,
  qualityForm,
  saveFigure,
  saveMark,
  type SentQuality,
} from "~/domain/providers/public.server";
import { qualityEditor as en } from "~/i18n/en/quality-editor";
import { qualityEditor as nl } from "~/i18n/nl/quality-editor";

type Texts = typeof nl;
type Sent = { values: Record<string, string>; refusals: Refusal[] };

export async function ownQualityView(request: Request, sent?: Sent): Promise<OwnQualityView> {
  const actor = await requireActor(request);
  const now = new Date();
  const [own, region] = await Promise.all([listOwnQuality(actor, now), getRegion(now)]);
  const language = languageOf(request);
  const texts = { nl, en }[language];
  const { names, texts: words } = wordsFor(region, language, now);
  const chosen = chosenIn(request, own);
  return {
    title: texts.title,
    figures: own.figures.map(({ indicator, period, numerator, denominator, narrative, shown }) => ({
      ...{ id: `${indicator} ${period}`, name: names("indicator", indicator), period, narrative },
      stated: texts.stated(numerator, denominator),
      shown:
        shown.percentage === null || shown.n === null
          ? texts.tooFew
          : texts.shown(shown.percentage, shown.n),
      to: href("/aanbieder/kwaliteit", {}, { indicator, periode: period }),
    })),
    marks: own.marks.map((mark) => markView(mark, own, { texts, day: words.waits.day })),
    indicators: region.indicators.map(({ code }) => ({ code, name: names("indicator", code) })),
    maySave: may(actor, "quality.save", actor.supplierIds[0]),
    values: sent?.values ?? chosen ?? {},
    isChange: chosen !== null || sent !== undefined,
    errors: errorsOf(sent?.refusals ?? [], texts),
  };
}

function errorsOf(refusals: Refusal[], { faults, fault }: Texts): Record<string, string> {
  return Object.fromEntries(
    refusals.map(({ code, field = "indicator" }) => [field, faults[code] ?? fault]),
  );
}

/** The figure that the address names. */
function chosenIn(request: Request, { figures }: OwnQuality): Record<string, string> | null {
  const { searchParams } = new URL(request.url);
  const figure = figures.find(
    ({ indicator, period }) =>
      indicator === searchParams.get("indicator") && period === searchParams.get("periode"),
  );
  if (!figure) return null;
  const { shown: _, ...stated } = figure;
  return Object.fromEntries(Object.entries(stated).map(([name, value]) => [name, String(value)]));
}

type Words = { texts: Texts; day: (iso: string) => string };

function markView(
  { mark, number, issuer, validUntil, state, reason }: OwnQuality["marks"][number],
  { expiring }: OwnQuality,
  { texts, day }: Words,
): MarkLineView {
  const end = expiring.find((one) => one.mark === mark && one.number === number);
  const tone = { unverified: "neutral", verified: "positive", refused: "critical" } as const;
  return {
    ...{ id: `${mark} ${number}`, mark },
    lines: [
      texts.markLine(number, issuer),
      validUntil ? texts.until(day(validUntil)) : texts.noEnd,
      ...(reason ? [texts.reason(reason)] : []),
    ],
    badges: [
      { text: texts.states[state] ?? state, tone: tone[state] },
      ...(end
        ? [{ text: end.isExpired ? texts.expired : texts.ends, tone: "warning" as const }]
        : []),
    ],
  };
}

export async function receiveQuality({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  assertMay(actor, "quality.tell", actor.supplierIds[0]);
  let typed: SentQuality | undefined;
  const outcome = await perform(request, qualityForm, (sent) => {
    typed = sent;
    const { wat, mark, number, issuer, validUntil, ...figure } = sent;
    return wat === "cijfer"
      ? saveFigure(actor, figure)
      : saveMark(actor, { mark, number, issuer, validUntil });
  });
  if (outcome.ok) return redirect(href("/aanbieder/kwaliteit", {}, { gedaan: "ja" }), 303);
  const values = Object.fromEntries(
    Object.entries(typed ?? {}).map(([name, value]) => [name, String(value ?? "")]),
  );
  const view = await ownQualityView(request, { values, refusals: outcome.refusals });
  return data(view, { status: 422 });
}
