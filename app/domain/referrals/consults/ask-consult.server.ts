import { randomUUID } from "node:crypto";

import { consultDue, LONGEST_CONSULT } from "./consult";
import { tellOfConsult } from "./tell-of-consult.server";
import { lawsFor } from "../needs/need-choices";
import { assertReferrer } from "../needs/need-for.server";
import { routeOf } from "../needs/need";
import { textFault } from "../personal-text";
import { changed, commit, unchanged } from "~/db/commit.server";
import { db } from "~/db/read.server";
import type { Actor } from "~/domain/accounts/public";
import { referralRules, type RegionConfig } from "~/domain/catalogue/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { dateOf, dayAt, isoDay } from "~/domain/kernel/day";
import { Missing } from "~/domain/kernel/denied";
import { type Outcome, refuse, refuseMove } from "~/domain/kernel/outcome";
import { isUuid } from "~/domain/kernel/uuid";
import { listOffers } from "~/domain/providers/public.server";

export type AskedConsult = {
  formKey: string;
  offer: string;
  ageBand: string;
  municipality: string;
  question: string;
};

export type ConsultOffer = { code: string; title: string; supplier: string };

/** Of whom a consult can be asked: an offer that is shown, contracted, and says that it gives one. */
export async function findConsultOffer(
  actor: Actor,
  code: string,
  now = new Date(),
): Promise<ConsultOffer> {
  assertReferrer(actor, "consult.ask");
  const { offer } = await offerFor(actor, code, { region: await getRegion(now), now });
  return { code, title: offer.title, supplier: offer.supplier.name };
}

/** A referrer asks one supplier for advice; the same form sent twice asks once. */
export async function askConsult(
  actor: Actor,
  { formKey, offer: code, ageBand, municipality, question }: AskedConsult,
  now = new Date(),
): Promise<Outcome<{ id: string }>> {
  const organisationId = assertReferrer(actor, "consult.ask");
  const region = await getRegion(now);
  const { offer, row, route } = await offerFor(actor, code, { region, now });
  const text = question.replaceAll("\r\n", "\n").trim();
  const today = dayAt(now);
  const field = "vraag";
  if (text === "") return refuse("consult.no-question", { field });
  const fault = textFault(text, { field, longest: LONGEST_CONSULT, today: isoDay(today) });
  if (fault) return fault;
  const rules = referralRules(region);
  const among = (list: { code: string }[], one: string) =>
    list.some((known) => known.code === one) ? one : null;
  const id = isUuid(formKey) ? formKey : randomUUID();
  return commit(actor, async (tx) => {
    const made = await tx.consultQuestion.createManyAndReturn({
      data: {
        ...{ id, organisationId, askedBy: actor.userId, askedAt: now, route, question: text },
        ...{ supplierId: row.supplierId, offerId: row.id, law: offer.law, profile: offer.profile },
        ageBand: among(rules.ageBands, ageBand),
        municipality: among(region.municipalities, municipality),
        dueOn: dateOf(consultDue(today, { terms: rules.terms, holidays: region.holidays })),
      },
      skipDuplicates: true,
      select: { id: true, supplierId: true },
    });
    if (!made[0]) {
      if (await tx.consultQuestion.findFirst({ where: { id, organisationId } }))
        return unchanged({ id });
      throw new Missing("consult");
    }
    await tellOfConsult(tx, made[0], { kind: "consult-asked", now });
    const trace = { action: "consult.ask", subject: `consult/${id}`, announce: [] };
    return changed({ id }, trace);
  });
}

async function offerFor(
  actor: Actor,
  code: string,
  { region, now }: { region: RegionConfig; now: Date },
) {
  const route = routeOf(actor.roles);
  const [offer] = await listOffers([code], now);
  const row = await db.offer.findUnique({
    where: { code },
    select: { id: true, supplierId: true },
  });
  const mayAsk = lawsFor(route, region).some((law) => law.code === offer?.law);
  if (!offer?.consult || !row || route === null || !mayAsk) throw new Missing("consult-offer");
  return { offer, row, route };
}

/** Whoever asked takes it back while there is no answer. */
export function withdrawConsult(
  actor: Actor,
  id: string,
  now = new Date(),
): Promise<Outcome<null>> {
  return commit(actor, async (tx) => {
    const organisationId = assertReferrer(actor, "consult.ask");
    const own = isUuid(id)
      ? await tx.consultQuestion.findFirst({ where: { id, organisationId } })
      : null;
    if (!own) throw new Missing("consult");
    const { count } = await tx.consultQuestion.updateMany({
      where: { id, answeredAt: null, withdrawnAt: null },
      data: { withdrawnAt: now, dueOn: null },
    });
    if (count === 0) return refuseMove("consult.moved-already");
    return changed(null, { action: "consult.withdraw", subject: `consult/${id}`, announce: [] });
  });
}
