import { listTrend } from "./list-trend.server";
import type { SaidLine, WaitingHistory } from "./waiting-history";
import { namesOfPeople } from "../changes/names-of-people.server";
import { readChallenges } from "../challenges/list-challenges.server";
import { db } from "~/db/read.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { dayAt, dayNumber, isoDay } from "~/domain/kernel/day";
import { Missing } from "~/domain/kernel/denied";
import type { Prisma } from "~/generated/prisma/client";
import { isUuid } from "~/domain/kernel/uuid";
/** Of what was said, the newest. */
const MOST = 200;

const offer = { code: true, title: true, law: true, profile: true, supplierId: true } as const;

/** How the wait of an own offer at a place went; what is another's answers like what does not exist. */
export async function getWaitingHistory(
  actor: Actor,
  offerPlaceId: string,
  now = new Date(),
): Promise<WaitingHistory> {
  assertMay(actor, "waiting-history.read", actor.supplierIds[0]);
  if (!isUuid(offerPlaceId)) throw new Missing("offer-place");
  const row = await db.offerPlace.findFirst({
    where: { id: offerPlaceId, endedOn: null, offer: { supplierId: { in: actor.supplierIds } } },
    select: {
      offer: { select: offer },
      place: { select: { name: true } },
      declarations: {
        orderBy: [{ asOf: "desc" }, { id: "desc" }],
        take: MOST,
        include: { withdrawal: true },
      },
    },
  });
  if (!row) throw new Missing("offer-place");
  const { clocks } = await getRegion(now);
  const about = { offerPlaceId, ...row.offer, unknownAfterDays: clocks.unknownAfterDays };
  const [trend, names, challenges] = await Promise.all([
    listTrend(about, dayAt(now)),
    namesOfPeople(row.declarations.map(({ declaredBy }) => declaredBy)),
    readChallenges(db, [offerPlaceId], now),
  ]);
  return {
    offer: { code: row.offer.code, title: row.offer.title },
    place: row.place?.name ?? null,
    hasProfile: row.offer.profile !== null,
    trend,
    said: row.declarations.map((one, i) => saidLine(one, row.declarations.slice(i + 1), names)),
    challenges,
  };
}

type Declared = Prisma.WaitingDeclarationGetPayload<{ include: { withdrawal: true } }>;

function saidLine(one: Declared, earlier: Declared[], names: Map<string, string>): SaidLine {
  const before = earlier.find(({ withdrawal }) => withdrawal === null);
  return {
    ...{ id: String(one.id), asOf: isoDay(dayNumber(one.asOf)), at: one.declaredAt },
    ...{ status: one.status, weeksToIntake: one.weeksToIntake, weeksToStart: one.weeksToStart },
    ...{ source: one.source, by: one.declaredBy, name: names.get(one.declaredBy) ?? null },
    isByLink: one.byLink,
    isTakenBack: one.withdrawal !== null,
    isConfirmation:
      before?.status === one.status &&
      before.weeksToIntake === one.weeksToIntake &&
      before.weeksToStart === one.weeksToStart,
  };
}
