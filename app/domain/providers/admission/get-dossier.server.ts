import type { ApplicantPerson, ApplicantPlace, ApplicationState, ItemState } from "./application";
import { type Screening, screeningOf } from "./screening";
import { namesOfPeople } from "../changes/names-of-people.server";
import { findSupplierWithKvk } from "../supplier/find-supplier-with-kvk.server";
import { db } from "~/db/read.server";
import { type Actor, assertMay, may } from "~/domain/accounts/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { dayAt, type DayNumber, dayNumber } from "~/domain/kernel/day";
import { Missing } from "~/domain/kernel/denied";
import { isUuid } from "~/domain/kernel/uuid";
import type { Prisma } from "~/generated/prisma/client";

const include = {
  applicant: { include: { supplier: { select: { code: true, name: true } } } },
  items: {
    include: { contract: { select: { code: true } } },
    orderBy: [{ law: "asc" }, { segment: "asc" }, { profile: "asc" }, { id: "asc" }],
  },
  checks: true,
  asks: { orderBy: [{ askedAt: "asc" }, { id: "asc" }] },
  members: { orderBy: [{ isLead: "desc" }, { name: "asc" }] },
} as const satisfies Prisma.ApplicationInclude;

type Row = Prisma.ApplicationGetPayload<{ include: typeof include }>;

export type ApplicationDossier = Omit<Row, "applicant" | "checks" | "dueOn" | "items"> & {
  dueOn: DayNumber;
  isLate: boolean;
  applicant: Omit<Row["applicant"], "people" | "places"> & {
    people: ApplicantPerson[];
    places: ApplicantPlace[];
  };
  items: (Row["items"][number] & { state: ItemState })[];
  screening: Screening;
  secondPairOfEyes: boolean;
  /** A provider of the registers has the same KvK number: it is that one. */
  known: { code: string; name: string } | null;
  /** Other requests of this organisation, by its KvK number, the newest first. */
  earlier: { id: string; reference: string; state: ApplicationState; at: Date | null }[];
  /** Whom it can be handed to. */
  colleagues: { id: string; name: string }[];
  names: Map<string, string>;
  mayDecide: boolean;
};

/** Everything about one request that was handed in; a draft is nobody's but its writer's. */
export async function getDossier(
  actor: Actor,
  id: string,
  now = new Date(),
): Promise<ApplicationDossier> {
  assertMay(actor, "application.screen");
  const [region, row] = await Promise.all([getRegion(now), find(id)]);
  const { applicant, checks, dueOn: due, ...rest } = row;
  const { kvk } = applicant;
  const rules = region.admission ?? { screening: [], secondPairOfEyes: false };
  const [known, earlier, colleagues, names] = await Promise.all([
    kvk ? findKnown(kvk) : null,
    kvk ? listEarlier(kvk, id) : [],
    listColleagues(),
    namesOfPeople(peopleIn(row)),
  ]);
  const dueOn = dayNumber(due!);
  const isOurs = row.state === "submitted" || row.state === "screening";
  const people = applicant.people as ApplicantPerson[];
  const places = applicant.places as ApplicantPlace[];
  return {
    ...{ ...rest, dueOn, isLate: isOurs && dueOn < dayAt(now) },
    applicant: { ...applicant, people, places },
    screening: screeningOf(rules, checks),
    secondPairOfEyes: rules.secondPairOfEyes,
    ...{ known, earlier, colleagues, names, mayDecide: may(actor, "application.decide") },
  };
}

async function find(id: string): Promise<Row> {
  const row = isUuid(id) ? await db.application.findUnique({ where: { id }, include }) : null;
  if (!row || row.state === "draft" || row.state === "discarded") throw new Missing("application");
  return row;
}

async function findKnown(kvk: string) {
  const id = await findSupplierWithKvk(kvk);
  return id ? db.supplier.findUnique({ where: { id }, select: { code: true, name: true } }) : null;
}

async function listEarlier(kvk: string, id: string) {
  const found = await db.application.findMany({
    where: { id: { not: id }, applicant: { kvk }, state: { notIn: ["draft", "discarded"] } },
    orderBy: { createdAt: "desc" },
    select: { id: true, reference: true, state: true, decidedAt: true, submittedAt: true },
  });
  return found.map(({ decidedAt, submittedAt, ...one }) => ({
    ...{ ...one, at: decidedAt ?? submittedAt },
  }));
}

function listColleagues() {
  return db.user.findMany({
    where: { disabledAt: null, memberships: { some: { roles: { has: "contract-manager" } } } },
    orderBy: { name: "asc" },
    select: { id: true, name: true },
  });
}

function peopleIn({ ownerId, checks, asks, items }: Row): string[] {
  const named = [
    ...checks.flatMap(({ answeredBy, secondBy }) => [answeredBy, secondBy]),
    ...asks.map(({ askedBy }) => askedBy),
    ...items.map(({ decidedBy }) => decidedBy),
  ];
  return [ownerId, ...named].flatMap((id) => id ?? []);
}
