/** The dictionary of indicators in words, for everybody and for the region's desk, and a new definition. */
import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";

import { href } from "./href";
import { languageOf } from "./language.server";
import { perform, statusOf } from "./perform.server";
import { requireActor } from "./session.server";
import type {
  IndicatorFormView,
  IndicatorsView,
  IndicatorView,
} from "~/components/indicators/indicators-view";
import { assertMay, may } from "~/domain/accounts/public";
import { type DatedDefinition, DEFINITION_FIELDS, nameOf } from "~/domain/catalogue/public";
import {
  type DefinedIndicator,
  defineIndicator,
  getIndicator,
  indicatorForm,
  listIndicators,
  type SentDefinition,
} from "~/domain/catalogue/public.server";
import type { Refusal } from "~/domain/kernel/outcome";
import { indicators as en } from "~/i18n/en/indicators";
import type { Language } from "~/i18n/language";
import { indicators as nl } from "~/i18n/nl/indicators";

type Words = { texts: typeof nl; language: Language; mayDefine: boolean };

function wordsOf(request: Request, mayDefine: boolean): Words {
  const language = languageOf(request);
  return { texts: { nl, en }[language], language, mayDefine };
}

export async function indicatorsView(request: Request): Promise<IndicatorsView> {
  const words = wordsOf(request, false);
  const all = await listIndicators();
  return { title: words.texts.title, indicators: all.map((one) => indicatorView(one, words)) };
}

export async function indicatorsDeskView(request: Request): Promise<IndicatorsView> {
  const actor = await requireActor(request);
  assertMay(actor, "indicator.read");
  const words = wordsOf(request, may(actor, "indicator.define"));
  const all = await listIndicators();
  return { title: words.texts.desk.title, indicators: all.map((one) => indicatorView(one, words)) };
}

function indicatorView(
  { indicator, definitions, holding }: DefinedIndicator,
  { texts, language, mayDefine }: Words,
): IndicatorView {
  const { code, plain = "", direction, measureAfterQuarters } = indicator;
  const others = definitions.filter(({ from }) => from !== holding.from).toReversed();
  return {
    ...{ code, plain, name: nameOf([indicator], code, language) },
    holds: texts.holdsFrom(holding.from),
    facts: [
      ...definitionWords(holding, texts),
      { name: texts.direction, value: texts.directions[direction] },
      { name: texts.measured, value: texts.quarters(measureAfterQuarters) },
    ],
    others: others.map((one) => ({
      title: one.from > holding.from ? texts.coming(one.from) : texts.earlier(one.from),
      facts: definitionWords(one, texts),
    })),
    toNew: mayDefine ? href("/regio/indicatoren/:code", { code }) : null,
  };
}

function definitionWords(definition: DatedDefinition, texts: typeof nl) {
  const fields = DEFINITION_FIELDS.map((field) => ({
    name: texts.fields[field],
    value: definition[field] || (field === "owner" ? texts.noOwner : ""),
  }));
  return [...fields, { name: texts.reason, value: definition.reason }];
}

type Sent = { form: SentDefinition | null; refusals: Refusal[] };

export async function indicatorFormView(
  request: Request,
  code: string,
  { form, refusals }: Sent = { form: null, refusals: [] },
): Promise<IndicatorFormView> {
  const actor = await requireActor(request);
  assertMay(actor, "indicator.define");
  const found = await getIndicator(code);
  const words = wordsOf(request, false);
  const indicator = indicatorView(found, words);
  const { definition, formula, source, owner } = found.holding;
  return {
    title: words.texts.desk.formTitle(indicator.name),
    self: href("/regio/indicatoren/:code", { code }),
    seen: writtenHere(found),
    values: form ?? { definition, formula, source, owner, reason: "", from: "" },
    faults: refusals.map((refusal) => faultOf(refusal, words)),
    indicator,
  };
}

/** What was written here always says why; the configuration does not. */
function writtenHere({ definitions }: DefinedIndicator): number {
  return definitions.filter(({ reason }) => reason !== "").length;
}

function faultOf({ code, field }: Refusal, { texts }: Words) {
  const labels: Record<string, string> = {
    ...texts.fields,
    ...{ reason: texts.desk.reason, from: texts.desk.from },
  };
  const label = field === undefined ? undefined : labels[field];
  const text = texts.faults[code] ?? texts.fault;
  return { field: label ? field! : null, text: label ? `${label}: ${text}` : text };
}

export async function receiveDefinition({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  assertMay(actor, "indicator.define");
  const code = params["code"] ?? "";
  await getIndicator(code);
  let form: SentDefinition | null = null;
  const outcome = await perform(request, indicatorForm, (sent) => {
    form = sent;
    return defineIndicator(actor, { code, ...sent });
  });
  if (outcome.ok) return redirect(href("/regio/indicatoren", {}, { gedaan: "ja" }), 303);
  const view = await indicatorFormView(request, code, { form, refusals: outcome.refusals });
  return data(view, { status: statusOf(outcome) });
}
