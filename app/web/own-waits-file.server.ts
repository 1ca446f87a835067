/** A table of waits from a spreadsheet: read, looked at beside what stands there, never saved unseen. */
import { data } from "@remix-run/node";

import { perform } from "./perform.server";
import { sentText } from "./sent-text.server";
import { requireActor } from "./session.server";
import { type OwnTexts, previewChanges } from "~/components/own-waits/own-waits-view";
import type { PastedAnswer } from "~/components/own-waits/pasted-answer";
import type { Actor } from "~/domain/accounts/public";
import { accept } from "~/domain/kernel/outcome";
import { listOwnWaitingTimes, pastedForm, readPasted } from "~/domain/providers/public.server";
import { previewWaitingTimes } from "~/domain/providers/public.server";

export async function receivePasted(request: Request, texts: OwnTexts, now = new Date()) {
  const actor = await requireActor(request);
  const outcome = await perform(request, pastedForm, async ({ tekst, bestand }) => {
    const text = await sentText(tekst, bestand);
    return accept(await answerTo(actor, { text, texts }, now));
  });
  const answer = outcome.ok ? outcome.value : { ...NOTHING, faults: [TOO_LARGE] };
  return data(answer, { status: answer.faults.length > 0 ? 422 : 200 });
}

const NOTHING: PastedAnswer = { text: "", faults: [], table: null };
const TOO_LARGE = { line: 1, column: "", code: "pasted.too-large" };

async function answerTo(
  actor: Actor,
  { text, texts }: { text: string; texts: OwnTexts },
  now: Date,
): Promise<PastedAnswer> {
  const waits = await listOwnWaitingTimes(actor, now);
  const { rows, faults, lines, columns } = readPasted(text, waits);
  const plan = await previewWaitingTimes(actor, rows, now);
  const wrong = plan.faults.map(({ code, field = "" }) => {
    const [column = "", id = ""] = field.split(".");
    const name = columns.get(column as "status") ?? columns.get("offer") ?? "";
    return { line: lines.get(id) ?? 1, column: name, code };
  });
  const all = [...faults, ...wrong].toSorted((a, b) => a.line - b.line);
  if (all.length > 0) return { text, faults: all, table: null };
  const changes = previewChanges(plan.changes, texts);
  const changing = new Set(changes.map(({ id }) => id));
  const rest = rows.filter(({ id, seen }) => seen !== "" && !changing.has(id)).length;
  const preview = { changes, rest, asksAll: false };
  return { text, faults: [], table: { rows, preview } };
}
