/** The region's tasks in words, and settling one. */
import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";

import { href } from "./href";
import { languageOf } from "./language.server";
import { pageWords } from "./page-words.server";
import { perform, statusOf } from "./perform.server";
import { requireActor } from "./session.server";
import { fieldLabel, type PageWords } from "~/components/pages/page-words";
import type { TasksView } from "~/components/region-tasks/tasks-view";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { getRegion } from "~/domain/catalogue/public.server";
import type { Outcome } from "~/domain/kernel/outcome";
import {
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
  const [tasks, region] = await Promise.all([listRegionTasks(actor), getRegion(now)]);
  const words = pageWords(request, region, { places: [], now });
  const texts = { nl, en }[words.language];
  return {
    ...{ title: texts.title, refused },
    ...decisions(tasks, { texts, words }),
    conflicts: tasks.conflicts.map(({ supplier, code, title, fields }) => {
      const labels = fields.map((field) => fieldLabel(field, words).toLowerCase());
      const line = texts.conflicts.line(supplier, labels.join(", "));
      return { code, title: title ?? texts.conflicts.profile(supplier), line };
    }),
  };
}

/** What asks for a yes or a no. */
function decisions(tasks: RegionTasks, { texts, words }: { texts: Texts; words: Words }) {
  return {
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
  const typed = { at: "", reden: "" };
  const outcome = await perform(request, regionTaskForm, (sent) => {
    Object.assign(typed, { at: sent.nummer, reden: sent.reden });
    return settle(actor, sent);
  });
  if (outcome.ok) return redirect(href("/regio/opgaven", {}, { gedaan: "ja" }), 303);
  const texts = { nl, en }[languageOf(request)];
  const text = texts.faults[outcome.refusals[0]!.code] ?? texts.fault;
  return data(await tasksView(request, { ...typed, text }), { status: statusOf(outcome) });
}

type Sent = {
  wat: "merk" | "woord" | "opmerking";
  nummer: string;
  besluit: "ja" | "nee";
  reden: string;
};

function settle(actor: Actor, sent: Sent): Promise<Outcome<unknown>> {
  const { wat, nummer, besluit, reden: reason } = sent;
  const isYes = besluit === "ja";
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
