import type { ApplicationState } from "./application";
import { namesOfPeople } from "../changes/names-of-people.server";
import { db } from "~/db/read.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { dayAt, type DayNumber, dayNumber } from "~/domain/kernel/day";

/** What waits for the region, what waits for the organisation, and what is over. */
export const QUEUES = ["open", "decided"] as const;
export type Queue = (typeof QUEUES)[number];

export const MOST_DECIDED = 100;

export type ApplicationLine = {
  id: string;
  reference: string;
  kind: "entry" | "extra_scope";
  state: ApplicationState;
  name: string;
  /** A combination asks. */
  isCombination: boolean;
  items: number;
  admitted: number;
  submittedAt: Date;
  dueOn: DayNumber;
  /** The term is over while the region is to act. */
  isLate: boolean;
  owner: { id: string; name: string } | null;
};

const STATES: Record<Queue, ApplicationState[]> = {
  open: ["submitted", "screening", "more_asked"],
  decided: ["decided", "withdrawn"],
};

/** The queue of the desk: the earliest term first; what is over the newest first. */
export async function listApplications(
  actor: Actor,
  queue: Queue,
  now = new Date(),
): Promise<ApplicationLine[]> {
  assertMay(actor, "application.screen");
  const isOpen = queue === "open";
  const found = await db.application.findMany({
    where: { state: { in: STATES[queue] } },
    include: {
      applicant: { select: { legalName: true, tradeName: true } },
      items: { select: { state: true } },
    },
    orderBy: isOpen ? [{ dueOn: "asc" }, { reference: "asc" }] : [{ updatedAt: "desc" }],
    ...(isOpen ? {} : { take: MOST_DECIDED }),
  });
  const owners = await namesOfPeople(found.flatMap(({ ownerId }) => ownerId ?? []));
  const today = dayAt(now);
  return found.map(({ id, reference, kind, state, applicant, items, ...row }) => {
    const dueOn = dayNumber(row.dueOn!);
    return {
      ...{ id, reference, kind, state, dueOn, submittedAt: row.submittedAt! },
      name: row.combinationName ?? applicant.tradeName ?? applicant.legalName,
      isCombination: row.combinationName !== null,
      items: items.length,
      admitted: items.filter((item) => item.state === "admitted").length,
      isLate: (state === "submitted" || state === "screening") && dueOn < today,
      owner: row.ownerId ? { id: row.ownerId, name: owners.get(row.ownerId) ?? "" } : null,
    };
  });
}
