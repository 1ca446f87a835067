/** What stands out in who looked, in words, and what came of it. */
import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";
import { z } from "zod";

import { type ClientWords, clientWords } from "./client-words.server";
import { href } from "./href";
import { performRead, statusOf } from "./perform.server";
import { sentForm } from "./sent-form.server";
import { requireActor } from "./session.server";
import type {
  UnusualLineView,
  UnusualListView,
  UnusualView,
} from "~/components/client-data/unusual-views";
import type { Refusal } from "~/domain/kernel/outcome";
import { referralName, UNUSUAL_OUTCOMES } from "~/domain/referrals/public";
import {
  getUnusual,
  listUnusual,
  settleUnusual,
  type UnusualFile,
  type UnusualLine,
} from "~/domain/referrals/public.server";
import { unusualLooks as en } from "~/i18n/en/unusual-looks";
import { unusualLooks as nl } from "~/i18n/nl/unusual-looks";

type Words = ClientWords & { said: typeof nl };

function wordsOf(request: Request): Words {
  const words = clientWords(request);
  return { ...words, said: { nl, en }[words.language] };
}

export async function unusualListView(request: Request): Promise<UnusualListView> {
  const { lines, isCut } = await listUnusual(await requireActor(request));
  const words = wordsOf(request);
  const shown = (isOpen: boolean) =>
    lines
      .filter(({ settledAt }) => (settledAt === null) === isOpen)
      .map((one) => lineOf(one, words));
  return { title: words.said.title, open: shown(true), settled: shown(false), isCut };
}

function lineOf(line: UnusualLine, { said, moment }: Words): UnusualLineView {
  return {
    ...{ id: line.id, to: href("/verwijzer/privacy/opvallend/:id", { id: line.id }) },
    kind: said.kinds[line.kind] ?? line.kind,
    who: said.who(line.name ?? said.gone, line.clients),
    when: said.between(moment(line.firstAt), moment(line.lastAt)),
  };
}

type Sent = { typed: UnusualView["typed"]; refusals: Refusal[] };
const NOTHING: Sent = { typed: { outcome: "", note: "" }, refusals: [] };

export async function unusualView(
  request: Request,
  id: string,
  { typed, refusals }: Sent = NOTHING,
): Promise<UnusualView> {
  const file = await getUnusual(await requireActor(request), id);
  const words = wordsOf(request);
  const { said } = words;
  const { kind, who, when } = lineOf(file, words);
  return {
    ...{ title: kind, who, when, isOwn: file.isAboutReader, typed },
    explain: said.explains[file.kind] ?? "",
    done: new URL(request.url).searchParams.has("gedaan") && file.settledAt !== null,
    settled: settledOf(file, words),
    rows: file.rows.map((row) => rowOf(row, words)),
    outcomes: UNUSUAL_OUTCOMES.map((code) => ({ code, name: said.settle.outcomes[code] ?? code })),
    faults: refusals.map(({ code, field }) => ({
      ...{ field: field ?? null, text: said.faults[code] ?? said.fault },
    })),
  };
}

function settledOf({ settledAt, outcome, note }: UnusualFile, { said, day }: Words) {
  if (settledAt === null || outcome === null) return null;
  const { settledOn, outcomes } = said.settle;
  return { said: settledOn(day(settledAt), outcomes[outcome] ?? outcome), note };
}

function rowOf(row: UnusualFile["rows"][number], { said, moment, looked }: Words) {
  const { id, at, referral } = row;
  return {
    ...{ id, text: said.row(moment(at), looked(row)) },
    log: referral && {
      to: href("/verwijzer/aanmeldingen/:id/inzage", { id: referral.id }),
      name: referralName(referral.number),
    },
  };
}

const settleForm = z.object({
  uitkomst: z.enum(UNUSUAL_OUTCOMES),
  toelichting: z.string().max(5_000).default(""),
});

export async function receiveUnusual({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const id = params.id ?? "";
  const sent = await sentForm(request);
  const outcome = await performRead(sent, settleForm, ({ uitkomst, toelichting }) =>
    settleUnusual(actor, { id, outcome: uitkomst, note: toelichting.trim() }),
  );
  if (outcome.ok)
    return redirect(href("/verwijzer/privacy/opvallend/:id", { id }, { gedaan: "ja" }), 303);
  const typed = {
    outcome: String(sent.get("uitkomst") ?? ""),
    note: String(sent.get("toelichting") ?? ""),
  };
  const view = await unusualView(request, id, { typed, refusals: outcome.refusals });
  return data(view, { status: statusOf(outcome) });
}
