/** Needs as people stand to them: their organisation's own, and those of others. */
import { randomUUID } from "node:crypto";

import type { Attempt, Things } from "./line";
import type { Persona, World } from "./world";
import { db } from "~/db/read.server";
import { derive } from "~/db/derive.server";

/** One of the organisation; whoever refers nobody has none of its own. */
async function needOf({ account }: Persona): Promise<string> {
  const { organisationId, userId } = account!;
  const known = await db.need.findFirst({ where: { organisationId } });
  if (known) return known.id;
  const at = new Date();
  const data = {
    ...{ organisationId, ownerId: userId, route: "access", law: "jeugdwet", ageBand: "4-11" },
    ...{ municipality: "0405", residence: "registered", urgency: "normal", dueOn: at },
    ...{ createdAt: at, changedAt: at },
  };
  return (await derive((tx) => tx.need.create({ data }))).id;
}

const REFERRERS = [
  ...["access-worker", "access-lead", "general-practitioner", "youth-doctor", "medical-specialist"],
];

/** What is sent would be refused of the own, and would change those of others. */
export function ownNeed(own: Record<string, string>, others = own): Things {
  return async (persona, { personas }: World) => {
    const isReferrer = REFERRERS.includes(persona.who) || persona.who === "certified-institution";
    const other = personas.find(({ who }) => REFERRERS.includes(who) && who !== persona.who)!;
    const of = (id: string, form: Record<string, string>): Attempt => ({ params: { id }, form });
    return {
      own: of(isReferrer ? await needOf(persona) : randomUUID(), own),
      others: {
        "other organisation": of(await needOf(other), others),
        "no id at all": of("x", others),
      },
      unknown: of(randomUUID(), others),
    };
  };
}
