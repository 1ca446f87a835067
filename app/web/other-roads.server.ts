/** Who came to a provider by another road: what its page shows, and what is sent with it. */
import { data, redirect } from "@remix-run/node";

import { href } from "./href";
import { languageOf } from "./language.server";
import { performRead } from "./perform.server";
import { sentForm } from "./sent-form.server";
import { requireActor } from "./session.server";
import type {
  RoadChoice,
  RoadLine,
  RoadsAnswer,
  RoadsView,
  RoadTexts,
} from "~/components/other-roads/roads-view";
import type { Actor } from "~/domain/accounts/public";
import { nameOf, type RegionConfig } from "~/domain/catalogue/public";
import { dayNumber, isoDay } from "~/domain/kernel/day";
import { accept, type Outcome, refuse } from "~/domain/kernel/outcome";
import {
  current,
  type RoadColumn,
  roadEnds,
  type RoadPlace,
  type SentRoad,
} from "~/domain/referrals/public";
import {
  FIELD_OF,
  findRoadUndo,
  listRoads,
  type OwnRoad,
  type OwnRoads,
  type RoadsForm,
  roadsForm,
  rowIn,
  sayRoads,
  takeBackRoads,
} from "~/domain/referrals/public.server";
import type { Language } from "~/i18n/language";
import { otherRoads as en } from "~/i18n/en/other-roads";
import { otherRoads as nl } from "~/i18n/nl/other-roads";
import { namesOf } from "~/i18n/names";

const PAGE = "/aanbieder/andere-wegen";
/** Rows that need nothing more; all of them count. */
const SHOWN_OVER = 25;

type Words = { texts: RoadTexts; language: Language; region: RegionConfig; today: number };

export async function roadsView(request: Request, now = new Date()): Promise<RoadsView> {
  const actor = await requireActor(request);
  const language = languageOf(request);
  const texts = { nl, en }[language];
  const own = await listRoads(actor, now);
  const region = own.rules.region as RegionConfig;
  const words = { texts, language, region, today: own.rules.today };
  const lines = (waits: boolean) => own.roads.filter((road) => road.waits === waits);
  const over = lines(false);
  const asked = new URL(request.url).searchParams;
  const kept = ["plek", "via", "gemeente"].map((name) => [name, asked.get(name) ?? ""] as const);
  return {
    title: texts.title,
    choices: choicesOf(own, words),
    values: { ...Object.fromEntries(kept), ontvangen: isoDay(words.today) },
    waiting: lines(true).map((road) => lineOf(road, words)),
    over: over.slice(0, SHOWN_OVER).map((road) => lineOf(road, words)),
    more: Math.max(0, over.length - SHOWN_OVER),
    told: await toldOf(asked.get("opgeslagen"), { actor, texts, now }),
  };
}

function choicesOf(
  { rules }: OwnRoads,
  { texts, language, region, today }: Words,
): RoadsView["choices"] {
  const names = namesOf(region, language);
  const ends = roadEnds(region).map((code) => ({
    code,
    name: endName(code, { texts, language, region }),
  }));
  return {
    plek: rules.places.map((at) => ({ code: at.id, name: placeText(at, texts) })),
    via: current(region.referrers, isoDay(today)).map(({ code }) => ({
      ...{ code, name: nameOf(region.referrers, code, language) },
    })),
    gemeente: byName(
      region.municipalities.map(({ code }) => ({ code, name: names("gemeente", code) })),
    ),
    reden: ends,
  };
}

const byName = (choices: RoadChoice[]) =>
  choices.toSorted((a, b) => a.name.localeCompare(b.name, "nl"));

function endName(code: string, { texts, language, region }: Omit<Words, "today">): string {
  return texts.ends[code] ?? nameOf(region.referral?.refusals ?? [], code, language);
}

export function placeText({ offer, place }: RoadPlace, texts: RoadTexts): string {
  return [offer.title, place?.name ?? texts.atHome].join(", ");
}

function lineOf({ said, at }: OwnRoad, words: Words): RoadLine {
  const { texts, language, region } = words;
  const pausing = said.pausedFrom !== "" && said.pausedTo === "" && said.startedOn === "";
  return {
    reference: said.reference,
    offer: at ? placeText(at, texts) : texts.gone,
    route: nameOf(region.referrers, said.route, language),
    received: texts.day(said.receivedOn),
    state: stateOf(said, words),
    notes: pausing ? [texts.pausedSince(said.pausedFrom)] : [],
    values: fieldValues(said),
  };
}

function stateOf(said: Required<SentRoad>, words: Words): string {
  const { texts, today } = words;
  if (said.startedOn === "" && said.endedOn === "")
    return texts.waits(today - dayNumber(said.receivedOn));
  if (said.startedOn === "") return texts.notStarted(said.endedOn, endName(said.endReason, words));
  return [texts.started(said.startedOn), said.endedOn && texts.ended(said.endedOn)]
    .filter(Boolean)
    .join(", ");
}

function fieldValues(said: Required<SentRoad>): Record<string, string> {
  const pairs = Object.entries(said) as [RoadColumn, string][];
  return Object.fromEntries(pairs.map(([column, value]) => [FIELD_OF[column], value]));
}

async function toldOf(
  savedAs: string | null,
  { actor, texts, now }: { actor: Actor; texts: RoadTexts; now: Date },
): Promise<RoadsView["told"]> {
  if (savedAs === null) return null;
  if (savedAs === "ongedaan") return { text: texts.told.undone, undo: null };
  if (savedAs === "al") return { text: texts.told.same, undo: null };
  const count = await findRoadUndo(actor, savedAs, now);
  if (count === null) return { text: texts.told.savedAny, undo: null };
  return { text: texts.told.saved(count), undo: savedAs };
}

export async function receiveRoads(request: Request, now = new Date()) {
  const actor = await requireActor(request);
  const texts = { nl, en }[languageOf(request)];
  const sent = await sentForm(request);
  const values = Object.fromEntries(
    [...sent].flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])),
  );
  const outcome = await performRead(sent, roadsForm, (form) => act({ actor, form, values, now }));
  if (outcome.ok) return redirect(outcome.value, 303);
  const isUpdate = values["doe"] === "bijwerken";
  const answer: RoadsAnswer = {
    ...{ values, reference: isUpdate ? (values["kenmerk"] ?? "") : null },
    faults: outcome.refusals.map(({ code, field = "" }) => ({
      field: nameOfField(field),
      text: texts.faults[code] ?? texts.fault,
    })),
  };
  return data(answer, { status: 422 });
}

/** The offer and its place are one field here. */
function nameOfField(column: string): string {
  if (column === "offer" || column === "place") return "plek";
  return FIELD_OF[column as RoadColumn] ?? "";
}

type Asked = { actor: Actor; form: RoadsForm; values: Record<string, string>; now: Date };

async function act({ actor, form, values, now }: Asked): Promise<Outcome<string>> {
  if (form.doe === "ongedaan") {
    const undone = await takeBackRoads(actor, form.opslag, now);
    return undone.ok ? accept(href(PAGE, {}, { opgeslagen: "ongedaan" })) : undone;
  }
  const { roads, rules } = await listRoads(actor, now);
  const row = rowIn(values);
  const isKnown = roads.some(({ said }) => said.reference === row.reference?.trim());
  if (form.doe === "erbij" && isKnown) return refuse("road.known-already", { field: "reference" });
  const at = rules.places.find(({ id }) => id === values["plek"]);
  const where = at ? { offer: at.offer.code, place: at.place?.code ?? "" } : {};
  const said = await sayRoads(actor, [{ ...row, ...where }], now);
  if (!said.ok) return said;
  const { plek, via, gemeente } = values;
  return accept(href(PAGE, {}, { opgeslagen: said.value.savedAs ?? "al", plek, via, gemeente }));
}
