/** What the sender sends about the plan of a resident: a document, or a form without one. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";

import { href } from "./href";
import { carryOut, performRead, statusOf } from "./perform.server";
import { planView } from "./plan-page.server";
import { bringsFile, receiveForm } from "./sent-file.server";
import { sentForm } from "./sent-form.server";
import { valuesOf } from "./sent-referral.server";
import { servedFile } from "./served-file.server";
import { requireActor } from "./session.server";
import type { Actor } from "~/domain/accounts/public";
import { Missing } from "~/domain/kernel/denied";
import type { Outcome, Refused } from "~/domain/kernel/outcome";
import {
  addPlan,
  type DocumentKind,
  keepPlanFile,
  type KeptDocument,
  type PlanForm,
  planForm,
  readPlan,
  sharePlan,
  type Side,
  waivePlan,
  withdrawPlan,
} from "~/domain/referrals/public.server";

export async function receivePlan({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const id = params.id ?? "";
  if (bringsFile(request)) return receiveDocument(request, actor, id);
  const sent = await sentForm(request);
  const outcome = await performRead(sent, planForm, (form) => act(actor, id, form));
  return answer(request, { id, sent, outcome });
}

function act(actor: Actor, id: string, form: PlanForm): Promise<Outcome<unknown>> {
  switch (form.doe) {
    case "kort": {
      const { doe: _, ...summary } = form;
      return addPlan(actor, { id, plan: { kind: "summary", summary } });
    }
    case "delen": {
      const { doe: _, ...shared } = form;
      return sharePlan(actor, { id, ...shared });
    }
    case "terug":
      return withdrawPlan(actor, { id });
    default:
      return waivePlan(actor, { id, why: form.doe === "geen" ? form.why : null });
  }
}

async function receiveDocument(request: Request, actor: Actor, id: string) {
  const received = await receiveForm<KeptDocument>(request, (file, before) =>
    keepPlanFile(actor, { referralId: id, kind: kindIn(before), file }),
  );
  const { fields: sent, file, isCutOff } = received;
  const outcome =
    file && !file.ok
      ? inField(file, "file")
      : await carryOut(sent, () => add(actor, id, { sent, document: file?.value ?? null }));
  return answer(request, { id, sent, outcome, isCutOff });
}

function add(
  actor: Actor,
  id: string,
  { sent, document }: { sent: FormData; document: KeptDocument | null },
): Promise<Outcome<unknown>> {
  return addPlan(actor, { id, plan: { kind: "document", says: kindIn(sent), document } });
}

function kindIn(sent: FormData): DocumentKind | null {
  const kind = sent.get("kind");
  return kind === "plan" || kind === "treatment" ? kind : null;
}

/** What is wrong with a file is told at the file. */
function inField({ refusals }: Refused, field: string): Refused {
  return { ok: false, refusals: refusals.map((one) => ({ field, ...one })) };
}

type Answer = {
  id: string;
  sent: FormData;
  outcome: Outcome<unknown>;
  isCutOff?: boolean;
};

async function answer(request: Request, { id, sent, outcome, isCutOff = false }: Answer) {
  const doe = String(sent.get("doe") ?? "");
  if (outcome.ok)
    return redirect(href("/verwijzer/aanmeldingen/:id/plan", { id }, { gedaan: doe }), 303);
  const typed = { doe, values: valuesOf(sent), errors: new Map<string, string>() };
  const { refusals } = outcome;
  const view = await planView(request, { id, side: "sender" }, { typed, refusals });
  const isTooLarge = refusals.some(({ code }) => code === "file.too-large");
  return data(view, {
    status: isTooLarge ? 413 : statusOf(outcome),
    headers: isCutOff ? { Connection: "close" } : {},
  });
}

/** The document of a plan, for who may read it. */
export async function planFile(
  request: Request,
  { id: referralId = "", nummer }: LoaderFunctionArgs["params"],
  side: Side,
): Promise<Response> {
  const actor = await requireActor(request);
  const kind = "document";
  const read = await readPlan(actor, { referralId, number: Number(nummer), side, kind });
  if (read.kind !== "document") throw new Missing("plan");
  return servedFile(read.file);
}
