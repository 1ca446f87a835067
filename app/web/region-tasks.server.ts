/** The region's tasks in words, and settling one. */
import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";

import { href } from "./href";
import { languageOf } from "./language.server";
import { pageWords } from "./page-words.server";
import { perform } from "./perform.server";
import { requireActor } from "./session.server";
import { fieldLabel, type PageWords } from "~/components/pages/page-words";
import type { TasksView } from "~/components/region-tasks/tasks-view";
import { type Actor, assertMay, may } from "~/domain/accounts/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { isoDay } from "~/domain/kernel/day";
import type { Outcome } from "~/domain/kernel/outcome";
import {
  decideStop,
  judgeMark,
  listRegionTasks,
  regionTaskForm,
  type RegionTasks,
  settleRemark,
  settleSuggestion,
} from "~/domain/providers/public.server";
import { regionTasks as en } from "~/i18n/en/region-tasks";
import type { Language } from "~/i18n/language";
import { momentText } from "~/i18n/moment";
import { regionTasks as nl } from "~/i18n/nl/region-tasks";

type Words = PageWords & { language: Language; day: (iso: string) => string };
type Texts = typeof nl;

export async function tasksView(
  request: Request,
  refused: TasksView["refused"] = null,
): Promise<TasksView> {
  const actor = await requireActor(request);
  const now = new Date();
  const [tasks, region] = await Promise.all([listRegionTasks(actor, now), getRegion(now)]);
  const words = pageWords(request, region, { places: [], now });
  const texts = { nl, en }[words.language];
  const mayRecord = may(actor, "waiting-time.record");
  return {
    ...{ title: texts.title, refused },
    ...decisions(tasks, { texts, words }),
    silent: tasks.silent.map(({ code, name, phone, newest, days }) => ({
      ...{ name, phone },
      since:
        newest === null || days === null
          ? texts.silent.never
          : texts.silent.days(words.day(newest), days),
      to: mayRecord ? href("/regio/opgaven/bellen/:code", { code }) : null,
    })),
    doubtful: tasks.doubtful.map((wait) => doubtfulTask(wait, { texts, words, mayRecord })),
    conflicts: tasks.conflicts.map(({ supplier, code, title, fields }) => {
      const labels = fields.map((field) => fieldLabel(field, words).toLowerCase());
      const line = texts.conflicts.line(supplier, labels.join(", "));
      return { code, title: title ?? texts.conflicts.profile(supplier), line };
    }),
  };
}

function doubtfulTask(
  { id, supplier, offer, place, phone, weeks, heard, since }: RegionTasks["doubtful"][number],
  { texts, words, mayRecord }: { texts: Texts; words: Words; mayRecord: boolean },
): TasksView["doubtful"][number] {
  const said = texts.doubtful;
  const where = place ?? texts.stops.atHome;
  return {
    ...{ id, phone, name: supplier.name },
    lines: [
      said.where(offer.title, where),
      said.figures(weeks, heard),
      said.since(words.day(isoDay(since))),
    ],
    to: mayRecord ? href("/regio/opgaven/bellen/:code", { code: supplier.code }) : null,
  };
}

/** What asks for a yes or a no. */
function decisions(tasks: RegionTasks, { texts, words }: { texts: Texts; words: Words }) {
  return {
    stops:
      tasks.stops?.map(({ id, supplier, scope, reason, from, to }) => ({
        ...{ id, supplier: supplier.name, reason },
        days: texts.stops.days(words.day(from), words.day(to)),
        scope: scope
          .map(({ offer, place }) => `${offer.title} (${place ?? texts.stops.atHome})`)
          .join(", "),
      })) ?? null,
    marks:
      tasks.marks?.map(({ id, supplier, mark, number, issuer, validUntil }) => ({
        ...{ id: String(id), supplier, mark },
        lines: [
          texts.marks.line(number, issuer),
          validUntil ? texts.marks.until(words.day(validUntil)) : texts.marks.noEnd,
        ],
      })) ?? null,
    words:
      tasks.words?.map(({ id, supplier, word, at }) => ({
        ...{ id, word, from: texts.words.from(supplier, momentText(at, words.language)) },
      })) ?? null,
    remarks:
      tasks.remarks?.map(({ id, code, title, text, on }) => ({
        ...{ id, text, to: href("/aanbod/:code", { code }) },
        about: texts.remarks.on(title, words.day(on)),
      })) ?? null,
  };
}

export async function settleTask({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  assertMay(actor, "tasks.read");
  const typed = { at: "", kenmerk: "", reden: "" };
  const outcome = await perform(request, regionTaskForm, (sent) => {
    const { wat, id, nummer, kenmerk, reden } = sent;
    Object.assign(typed, { at: wat === "stop" ? id : nummer, kenmerk, reden });
    return settle(actor, sent);
  });
  if (outcome.ok) return redirect(href("/regio/opgaven", {}, { gedaan: "ja" }), 303);
  const texts = { nl, en }[languageOf(request)];
  const text = texts.faults[outcome.refusals[0]!.code] ?? texts.fault;
  return data(await tasksView(request, { ...typed, text }), { status: 422 });
}

type Sent = {
  wat: "stop" | "merk" | "woord" | "opmerking";
  id: string;
  nummer: string;
  besluit: "ja" | "nee";
  kenmerk: string;
  reden: string;
};

function settle(actor: Actor, sent: Sent): Promise<Outcome<unknown>> {
  const { wat, id, nummer, besluit, kenmerk, reden: reason } = sent;
  const isYes = besluit === "ja";
  if (wat === "stop") {
    const decision = isYes ? "grant" : "refuse";
    return decideStop(actor, { id, decision, decisionRef: kenmerk, explanation: reason });
  }
  if (wat === "merk") {
    const state = isYes ? "verified" : "refused";
    return judgeMark(actor, { id: Number(nummer), state, reason });
  }
  if (wat === "woord") {
    return settleSuggestion(actor, {
      id: BigInt(nummer),
      state: isYes ? "noted" : "refused",
      reason,
    });
  }
  return settleRemark(actor, BigInt(nummer));
}
