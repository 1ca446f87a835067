/** The region invites: everybody again, or who stands in a list that is looked at first. */
import { data, redirect } from "@remix-run/node";

import { href } from "./href";
import { perform } from "./perform.server";
import { sentText } from "./sent-text.server";
import { requireActor } from "./session.server";
import type { ListAnswer } from "~/components/accounts/list-answer";
import { type Actor, assertMay } from "~/domain/accounts/public";
import {
  invitationsForm,
  inviteOrganisations,
  offerClaims,
  previewInvitees,
} from "~/domain/accounts/public.server";
import { getRegion, type ListFault, readOrganisations } from "~/domain/catalogue/public.server";
import { accept, type Outcome, type Refusal } from "~/domain/kernel/outcome";

type Told = { verstuurd: number; gemaakt?: number };
type Next = { told: Told } | { answer: ListAnswer };

const faultOf = (code: string): ListFault => ({ line: 1, column: "", code });

export async function receiveInvitations(request: Request, now = new Date()) {
  const actor = await requireActor(request);
  assertMay(actor, "organisations.manage");
  const outcome = await perform(request, invitationsForm, async (form): Promise<Outcome<Next>> => {
    if (form.doe === "iedereen") return sent(await offerClaims(actor, now));
    const file = form.doe === "bekijk" ? form.bestand : undefined;
    const text = await sentText(form.tekst, file);
    const looked = await lookAt(actor, text, now);
    if (form.doe === "bekijk" || looked.answer.faults.length > 0) return accept(looked);
    const invited = await inviteOrganisations(actor, looked.invitees, now);
    // Between looking and inviting somebody else may have changed what is there: it is looked at anew.
    if (!invited.ok) return accept(await lookAt(actor, text, now));
    const { made, letters } = invited.value;
    return accept({ told: { verstuurd: letters, gemaakt: made } });
  });
  const next = outcome.ok ? outcome.value : { answer: unread(outcome.refusals) };
  if ("told" in next) return redirect(href("/beheer/uitnodigingen", {}, next.told), 303);
  return data(next.answer, { status: next.answer.faults.length > 0 ? 422 : 200 });
}

function unread(refusals: Refusal[]): ListAnswer {
  const isTooLarge = refusals.some(({ field }) => field === "tekst");
  return { text: "", faults: [faultOf(isTooLarge ? "list.too-many" : "list.empty")], plans: null };
}

function sent(outcome: Outcome<number>): Outcome<Next> {
  return outcome.ok ? accept({ told: { verstuurd: outcome.value } }) : outcome;
}

async function lookAt(actor: Actor, text: string, now: Date) {
  const { municipalities } = await getRegion(now);
  const { invitees, lines, columns, faults } = readOrganisations(text, municipalities);
  const planned = await previewInvitees(actor, invitees, now);
  const wrong = planned.faults.map(({ row, field, code, other }): ListFault => {
    const where = { line: lines[row]!, column: columns.get(field) ?? "" };
    return { ...where, code, ...(other !== undefined && { other: lines[other]! }) };
  });
  const all = [...faults, ...wrong].toSorted((a, b) => a.line - b.line);
  const plans = planned.plans.map(({ invitee: { name, kind, email }, fate }) => ({
    ...{ name, kind, email, fate },
  }));
  return { answer: { text, faults: all, plans: all.length > 0 ? null : plans }, invitees };
}

/** What the page tells of what was just done. */
export function toldBy(request: Request): { letters: number; made: number } | null {
  const { searchParams } = new URL(request.url);
  const letters = searchParams.get("verstuurd");
  if (letters === null) return null;
  return { letters: Number(letters) || 0, made: Number(searchParams.get("gemaakt")) || 0 };
}
