/** Rows of who came by another road, from a spreadsheet: looked at, then saved as they were looked at. */
import { data, redirect } from "@remix-run/node";

import { href } from "./href";
import { languageOf } from "./language.server";
import { placeText } from "./other-roads.server";
import { performRead } from "./perform.server";
import { sentForm } from "./sent-form.server";
import { sentText } from "./sent-text.server";
import { requireActor } from "./session.server";
import type { RoadsFileAnswer } from "~/components/other-roads/roads-file-page";
import type { RoadTexts } from "~/components/other-roads/roads-view";
import type { Actor } from "~/domain/accounts/public";
import { isoDay } from "~/domain/kernel/day";
import { accept, type Refusal } from "~/domain/kernel/outcome";
import { pastedForm } from "~/domain/providers/public.server";
import type { Road, RoadColumn, RoadPlace } from "~/domain/referrals/public";
import {
  assertKeepsRoads,
  previewRoads,
  readPastedRoads,
  sayRoads,
} from "~/domain/referrals/public.server";
import { otherRoads as en } from "~/i18n/en/other-roads";
import { otherRoads as nl } from "~/i18n/nl/other-roads";

export async function receivePastedRoads(request: Request, now = new Date()) {
  const actor = await requireActor(request);
  assertKeepsRoads(actor);
  const texts = { nl, en }[languageOf(request)];
  const sent = await sentForm(request);
  const isSaving = sent.get("doe") === "opslaan";
  const outcome = await performRead(sent, pastedForm, async ({ tekst, bestand }) =>
    accept(await answerTo({ actor, texts, now, isSaving }, await sentText(tekst, bestand))),
  );
  if (!outcome.ok) {
    const faults = [texts.faults["pasted.too-large"] ?? texts.fault];
    return data({ text: "", faults, preview: null } satisfies RoadsFileAnswer, { status: 422 });
  }
  if (typeof outcome.value === "string") return redirect(outcome.value, 303);
  return data(outcome.value, { status: outcome.value.faults.length > 0 ? 422 : 200 });
}

type Asked = { actor: Actor; texts: RoadTexts; now: Date; isSaving: boolean };

/** An address to go to, or what is shown of the table. */
async function answerTo(asked: Asked, text: string): Promise<string | RoadsFileAnswer> {
  const { actor, texts, now } = asked;
  const { rows, lines, names, faults } = readPastedRoads(text);
  const said = (line: number, column: string, code: string) =>
    `${texts.file.at(line, column)}: ${texts.faults[code] ?? texts.fault}`;
  if (faults.length > 0)
    return {
      ...{ text, preview: null },
      faults: faults.map(({ line, column, code }) => said(line, column, code)),
    };
  const inWords = (refusals: Refusal[]) =>
    refusals.map(({ code, field, details }) => {
      const line = lines[Number(details?.["index"] ?? 0)] ?? 1;
      return said(line, names.get(field as RoadColumn) ?? "", code);
    });
  const plan = await previewRoads(actor, rows, now);
  if (plan.faults.length > 0) return { text, faults: inWords(plan.faults), preview: null };
  if (asked.isSaving) {
    const saved = await sayRoads(actor, rows, now);
    if (!saved.ok) return { text, faults: inWords(saved.refusals), preview: null };
    return href("/aanbieder/andere-wegen", {}, { opgeslagen: saved.value.savedAs ?? "al" });
  }
  return { text, faults: [], preview: previewOf(plan, texts) };
}

function previewOf(
  { news, same, places }: { news: Road[]; same: number; places: RoadPlace[] },
  texts: RoadTexts,
): NonNullable<RoadsFileAnswer["preview"]> {
  const { file } = texts;
  if (news.length === 0) return { intro: file.nothing, lines: [], save: null };
  return {
    intro: file.preview(news.length, same),
    lines: news.map((road) => lineText(road, places, texts)),
    save: file.save(news.length),
  };
}

function lineText(road: Road, places: RoadPlace[], texts: RoadTexts): string {
  const { reference, offerPlaceId, receivedOn, startedOn, endedOn } = road;
  const at = places.find(({ id }) => id === offerPlaceId);
  const day = (number: number) => texts.day(isoDay(number));
  return [
    ...[reference, at ? placeText(at, texts) : texts.gone],
    `${texts.columns.ontvangen.toLowerCase()} ${day(receivedOn)}`,
    ...(startedOn === null ? [] : [texts.started(isoDay(startedOn))]),
    ...(endedOn === null ? [] : [texts.ended(isoDay(endedOn))]),
  ].join(" · ");
}
