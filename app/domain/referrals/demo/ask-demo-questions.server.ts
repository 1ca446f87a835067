import { randomUUID } from "node:crypto";

import { askConsult } from "../consults/ask-consult.server";
import { askExpertTeam } from "../expert-team/ask-expert-team.server";
import { db } from "~/db/read.server";
import type { Actor } from "~/domain/accounts/public";
import { openExpertReasons } from "~/domain/catalogue/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { dayAt, isoDay } from "~/domain/kernel/day";

type Asking = { worker: Actor; needId: string; suppliers: string[]; now: Date };

/** One question waits for the expert team, and one supplier is asked for advice, where one gives that. */
export async function askDemoQuestions({ worker, needId, suppliers, now }: Asking): Promise<void> {
  const reasons = openExpertReasons(await getRegion(now), isoDay(dayAt(now)));
  const reason = (reasons.find((one) => one.asksComplexity) ?? reasons[0]!).code;
  const question = "School en thuis vragen om verschillende hulp. Is dit hoge complexiteit?";
  const key = { side: "sender" as const, id: needId };
  const asked = await askExpertTeam(worker, { ...key, reason, question }, now);
  if (!asked.ok) throw new Error(`The demo cannot ask the team: ${asked.refusals[0]?.code}`);
  const offer = await db.offer.findFirst({
    where: { consult: true, law: "jeugdwet", supplierId: { in: suppliers } },
    orderBy: { code: "asc" },
  });
  if (!offer) return;
  const consult = {
    ...{ formKey: randomUUID(), offer: offer.code, ageBand: "12-15" },
    ...{ municipality: worker.municipalities[0] ?? "" },
    question: "Een kind slaapt al weken slecht. Waar beginnen ouders en school het best mee?",
  };
  const advised = await askConsult(worker, consult, now);
  if (!advised.ok) throw new Error(`The demo cannot ask advice: ${advised.refusals[0]?.code}`);
}
