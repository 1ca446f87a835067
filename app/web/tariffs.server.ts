/** The yearly question about tariffs, in words, and its answer. */
import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";
import { z } from "zod";

import { href } from "./href";
import { languageOf } from "./language.server";
import { perform, statusOf } from "./perform.server";
import { type RegisterWords, registerWords } from "./register-words.server";
import { requireActor } from "./session.server";
import { worklistTexts } from "./worklist-words.server";
import type { TariffsView } from "~/components/worklist/tariffs";
import { assertMay, may } from "~/domain/accounts/public";
import { tariffKey, type TariffLine } from "~/domain/catalogue/public";
import { checkTariff, getRegion, listTariffs } from "~/domain/catalogue/public.server";
import { isoDay } from "~/domain/kernel/day";
import { namesOfPeople } from "~/domain/providers/public.server";

export async function tariffsView(
  request: Request,
  refused: TariffsView["refused"] = null,
): Promise<TariffsView> {
  const actor = await requireActor(request);
  const now = new Date();
  const [lines, region] = await Promise.all([listTariffs(actor, now), getRegion(now)]);
  const words = registerWords(request, region, now);
  const people = await namesOfPeople(lines.flatMap(({ answer }) => answer?.by ?? []));
  return {
    ...{ title: worklistTexts(words.language).tariffs.title, refused },
    mayCheck: may(actor, "tariff.check"),
    lines: lines.map((line) => lineView(line, words, people)),
  };
}

function lineView(
  line: TariffLine,
  { names, day, language, texts: register }: RegisterWords,
  people: Map<string, string>,
): TariffsView["lines"][number] {
  const { tariffs: said } = worklistTexts(language);
  const { answer } = line;
  const euros = new Intl.NumberFormat(language === "nl" ? "nl-NL" : "en-GB", {
    ...{ style: "currency", currency: "EUR" },
  });
  return {
    ...{ key: tariffKey(line), isDue: line.isDue, said: answer?.reason ?? null },
    what: `${names("profiel", line.profile)}, ${names("intensiteit", line.intensity)}`,
    facts: [
      said.amount(euros.format(line.tariffCents / 100), register.own.per[line.per] ?? line.per),
      said.since(day(line.from)),
      answer
        ? said.answered(
            answer.isRight,
            people.get(answer.by) ?? said.someone,
            day(isoDay(answer.on)),
          )
        : said.never,
      ...(line.isDue ? [] : [said.dueOn(day(line.dueOn))]),
    ],
  };
}

const tariffForm = z.object({
  tarief: z.string().max(200).default(""),
  antwoord: z.enum(["ja", "nee"]),
  reden: z.string().max(10_000).default(""),
});

export async function receiveTariff({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  assertMay(actor, "tariff.check");
  const typed = { key: "", reason: "" };
  const outcome = await perform(request, tariffForm, ({ tarief, antwoord, reden }) => {
    Object.assign(typed, { key: tarief, reason: reden });
    const [profile = "", intensity = ""] = tarief.split(".");
    return checkTariff(actor, { profile, intensity, isRight: antwoord === "ja", reason: reden });
  });
  if (outcome.ok) return redirect(href("/regio/tarieven", {}, { gedaan: "ja" }), 303);
  const texts = worklistTexts(languageOf(request));
  const text = texts.tariffs.faults[outcome.refusals[0]?.code ?? ""] ?? texts.fault;
  return data(await tariffsView(request, { ...typed, text }), { status: statusOf(outcome) });
}
