/** Who came in the place of a supplier: the page, and its form. */
import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";
import { z } from "zod";

import { href } from "./href";
import { languageOf } from "./language.server";
import { perform, statusOf } from "./perform.server";
import { refusedForm } from "./register-words.server";
import { requireActor } from "./session.server";
import { talkTexts } from "./talks-words.server";
import type { Refused } from "~/components/register/register-view";
import type { SuccessorView } from "~/components/register/successor-page";
import { assertMay } from "~/domain/accounts/public";
import { dayNumber, isIsoDay, isoDay } from "~/domain/kernel/day";
import {
  getSupplierFile,
  setSuccessor,
  SUCCESSION_KINDS,
  undoSuccessor,
} from "~/domain/providers/public.server";

export async function successorView(
  request: Request,
  code: string,
  refused: Refused | null = null,
): Promise<SuccessorView> {
  const actor = await requireActor(request);
  assertMay(actor, "contract.move");
  const { supplier, today } = await getSupplierFile(actor, code);
  const { successor: said } = talkTexts(languageOf(request));
  return {
    ...{ title: said.title(supplier.name), refused, today: isoDay(today) },
    self: href("/regio/aanbieders/:code/opvolger", { code }),
    back: href("/regio/aanbieders/:code", { code }),
    now: supplier.successor && said.now(supplier.successor.name),
  };
}

const successorForm = z.object({
  doe: z.enum(["aanwijzen", "terugnemen"]),
  opvolger: z.string().max(100).default(""),
  soort: z.enum(SUCCESSION_KINDS).default("merger"),
  dag: z.string().max(20).default(""),
  reden: z.string().max(10_000).default(""),
});

export async function receiveSuccessor({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  assertMay(actor, "contract.move");
  const supplierCode = params.code ?? "";
  let typed: Record<string, string> = {};
  const outcome = await perform(request, successorForm, (sent) => {
    typed = { ...sent };
    const { doe, opvolger: successorCode, soort: kind, dag, reden: reason } = sent;
    if (doe === "terugnemen") return undoSuccessor(actor, { supplierCode, reason });
    const on = isIsoDay(dag) ? dayNumber(dag) : null;
    return setSuccessor(actor, { supplierCode, successorCode, kind, on, reason });
  });
  const back = href("/regio/aanbieders/:code", { code: supplierCode }, { gedaan: "ja" });
  if (outcome.ok) return redirect(back, 303);
  const refused = refusedForm(outcome.refusals, typed, talkTexts(languageOf(request)));
  return data(await successorView(request, supplierCode, refused), { status: statusOf(outcome) });
}
