/** The page of one contract, and what is done with it. */
import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";
import type { z } from "zod";

import { href } from "./href";
import { perform, statusOf } from "./perform.server";
import {
  actsPart,
  contractCard,
  DOINGS,
  moveForm,
  refusedForm,
  registerWords,
} from "./register-words.server";
import { requireActor } from "./session.server";
import type { ContractView, Refused } from "~/components/register/register-view";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { isoDay } from "~/domain/kernel/day";
import { Missing } from "~/domain/kernel/denied";
import { type Outcome, refuse } from "~/domain/kernel/outcome";
import {
  contractMoveForm,
  endContract,
  extendContract,
  getSupplierFile,
  indexContract,
  keepContract,
  namesOfPeople,
  resumeContract,
  suspendContract,
} from "~/domain/providers/public.server";

type Which = { code: string; contract: string };

export async function contractView(
  request: Request,
  { code, contract: contractCode }: Which,
  refused: Refused | null = null,
): Promise<ContractView> {
  const actor = await requireActor(request);
  assertMay(actor, "contract.move");
  const now = new Date();
  const [file, region] = await Promise.all([getSupplierFile(actor, code, now), getRegion(now)]);
  const contract = file.contracts.find((one) => one.code === contractCode);
  if (!contract) throw new Missing("contract");
  const words = registerWords(request, region, now);
  const acts = (file.rest?.acts ?? []).filter((act) => act.contractCode === contractCode);
  const { texts, day } = words;
  const { planned, state } = contract;
  const self = selfOf({ code, contract: contractCode });
  return {
    ...{ title: texts.form.title(contractCode), supplier: file.supplier.name },
    back: href("/regio/aanbieders/:code", { code }),
    card: contractCard(contract, words, null),
    move: moveForm([contract], words, { self, refused }),
    planned: planned && texts.plannedMove(texts.moves[planned.move], day(planned.on)),
    mayExtend: state !== "ended" && contract.to !== null && planned?.move !== "end",
    mayIndex: state !== "ended",
    history: actsPart(acts, words, await namesOfPeople(acts.map(({ by }) => by))),
  };
}

function selfOf({ code, contract }: Which): string {
  return href("/regio/aanbieders/:code/contracten/:contract", { code, contract });
}

export async function receiveContract({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  assertMay(actor, "contract.move");
  const which = { code: params.code ?? "", contract: params.contract ?? "" };
  const { outcome, typed } = await receiveMove(request, actor, which);
  if (outcome.ok) return redirect(`${selfOf(which)}?gedaan=ja`, 303);
  const now = new Date();
  const { texts } = registerWords(request, await getRegion(now), now);
  const refused = refusedForm(outcome.refusals, typed, texts);
  return data(await contractView(request, which, refused), { status: statusOf(outcome) });
}

type Sent = z.output<typeof contractMoveForm>;

/** One contract, or with null all of the supplier. */
export async function receiveMove(
  request: Request,
  actor: Actor,
  { code, contract }: { code: string; contract: string | null },
): Promise<{ outcome: Outcome<unknown>; typed: Record<string, string> }> {
  const typed: Record<string, string> = {};
  const outcome = await perform(request, contractMoveForm, (sent) => {
    Object.assign(typed, {
      ...{ doe: sent.doe, reden: sent.reden },
      ...(sent.vanaf !== null && { vanaf: isoDay(sent.vanaf) }),
      ...(sent.tot !== null && { tot: isoDay(sent.tot) }),
      ...(sent.jaar !== null && { jaar: String(sent.jaar) }),
      ...(sent.percentage !== null && { percentage: String(sent.percentage / 100) }),
    });
    return act(actor, sent, { code, contract });
  });
  return { outcome, typed };
}

async function act(
  actor: Actor,
  { doe, vanaf: from, reden: reason, zeker, ...sent }: Sent,
  { code: supplierCode, contract: contractCode }: { code: string; contract: string | null },
): Promise<Outcome<unknown>> {
  const move = { supplierCode, contractCode, from, reason };
  if (doe === DOINGS.suspend) return suspendContract(actor, move);
  if (doe === DOINGS.resume) return resumeContract(actor, move);
  if (doe === DOINGS.end)
    return zeker === "ja"
      ? endContract(actor, move)
      : refuse("contract.not-sure", { field: "zeker" });
  if (contractCode === null) throw new Missing("contract");
  const which = { supplierCode, contractCode, reason };
  if (doe === "laten-staan") return keepContract(actor, which);
  if (doe === "verlengen") return extendContract(actor, { ...which, to: sent.tot });
  return indexContract(actor, { ...which, year: sent.jaar, basisPoints: sent.percentage });
}
