/** The people of an organisation: its own manager's page and the administrator's are the same. */
import { data, redirect } from "@remix-run/node";

import { languageOf } from "./language.server";
import { perform } from "./perform.server";
import { requireActor } from "./session.server";
import type { MembersAnswer } from "~/components/accounts/members-answer";
import { type Actor, assertMay } from "~/domain/accounts/public";
import {
  changeRoles,
  getOrganisation,
  inviteMember,
  type MemberForm,
  memberForm,
  removeMember,
  resetSecondStep,
} from "~/domain/accounts/public.server";
import { countCases } from "~/domain/referrals/public.server";
import { Missing } from "~/domain/kernel/denied";
import type { Outcome } from "~/domain/kernel/outcome";
import { members as en } from "~/i18n/en/members";
import { members as nl } from "~/i18n/nl/members";
import { isUuid } from "~/domain/kernel/uuid";

/** Who asks, and which organisation is meant: the own one, or that of the address. */
async function whose(request: Request, id: string | null) {
  const actor = await requireActor(request);
  const organisationId = id ?? actor.organisationId ?? "";
  if (id !== null) assertMay(actor, "organisations.manage");
  assertMay(actor, "members.manage", { organisationId });
  if (!isUuid(organisationId)) throw new Missing("organisation");
  return { actor, organisationId };
}

/** `id` null: the actor's own organisation. */
export async function getMembersPage(request: Request, id: string | null = null) {
  const { actor, organisationId } = await whose(request, id);
  const organisation = await getOrganisation(actor, organisationId);
  const title = { nl, en }[languageOf(request)].titleOf(organisation.name);
  const done = new URL(request.url).searchParams.get("klaar");
  return { title, organisation, done };
}

export async function receiveMembersChange(request: Request, id: string | null = null) {
  const { actor, organisationId } = await whose(request, id);
  let sent: MemberForm | null = null;
  const outcome = await perform(request, memberForm, (form) => {
    sent = form;
    return change(actor, organisationId, form);
  });
  const { doe: doing = "", email = "" } = (sent ?? {}) as { doe?: string; email?: string };
  if (outcome.ok) return redirect(`${new URL(request.url).pathname}?klaar=${doing}`, 303);
  return data<MembersAnswer>({ refusals: outcome.refusals, doing, email }, { status: 422 });
}

function change(actor: Actor, organisationId: string, form: MemberForm): Promise<Outcome<unknown>> {
  switch (form.doe) {
    case "uitnodigen":
      return inviteMember(actor, { organisationId, email: form.email, roles: form.roles });
    case "rollen":
      return changeRoles(
        actor,
        { organisationId, userId: form.userId, roles: form.roles },
        countCases,
      );
    case "verwijderen":
      return removeMember(actor, { organisationId, userId: form.userId }, countCases);
    case "tweede-stap":
      return resetSecondStep(actor, { organisationId, userId: form.userId });
  }
}
