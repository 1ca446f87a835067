import { isOver, refusalsOf, type Stranded } from "./consequence";
import { type EndedCode, endedCodes, inForce, type RegionChange } from "~/domain/catalogue/public";
import type { AskedDatabase } from "~/domain/catalogue/public.server";
import { dateOf, type IsoDay } from "~/domain/kernel/day";
import { type Refusal } from "~/domain/kernel/outcome";
import { isShownSql } from "~/domain/providers/public.server";

type Row = {
  code: string;
  supplier: string;
  law: string | null;
  segment: string | null;
  profile: string | null;
  intensities: string[];
};

const CLASS_LISTS = ["laws", "segments", "profiles", "intensities"] as const;
type ClassList = (typeof CLASS_LISTS)[number];

/**
 * Why a change may not be made: a contract that goes on after its code, an offer on the window under a
 * code that is over and has no follower, a request under way for a code that ends. Referrals that run
 * are asked for here as well, as soon as there are any.
 */
export async function listObjections(
  source: AskedDatabase,
  change: RegionChange,
  today: IsoDay,
): Promise<Refusal[]> {
  const ended = endedCodes(change).filter(({ list }) => isClassList(list));
  // One after the other: they may share the connection of a transaction.
  const contracts = await listContracts(source, ended, today);
  const offers = await listOffers(source, ended, today);
  const requests = await listRequests(source, ended);
  return [
    ...refusalsOf("contract-runs", contracts),
    ...refusalsOf("offer-published", offers),
    ...refusalsOf("request-runs", requests),
    ...(await withoutAdmission(source, change, today)),
  ];
}

async function listContracts(
  source: AskedDatabase,
  ended: EndedCode[],
  today: IsoDay,
): Promise<Stranded[]> {
  if (ended.length === 0) return [];
  const rows = await source.$queryRaw<(Row & { to: IsoDay | null })[]>`
    select c.code, s.name as supplier, c.law, c.segment, c.profile, c.intensities,
      to_char(c.ends_on, 'YYYY-MM-DD') as "to"
    from contract c join supplier s on s.id = c.supplier_id
    where c.state <> 'ended' and (c.ends_on is null or c.ends_on >= ${dateOf(today)})
    order by c.code`;
  return stranded(rows, ended, ({ to }, { lastDay }) => to === null || to > lastDay);
}

async function listOffers(
  source: AskedDatabase,
  ended: EndedCode[],
  today: IsoDay,
): Promise<Stranded[]> {
  const over = ended.filter(
    ({ lastDay, followedBy, list }) =>
      isOver(lastDay, today) && followedBy === null && list !== "intensities",
  );
  if (over.length === 0) return [];
  const rows = await source.$queryRaw<Row[]>`
    select o.code, s.name as supplier, o.law, o.segment, o.profile, o.intensities
    from offer o join supplier s on s.id = o.supplier_id
    where ${isShownSql} and exists (
      select from contract c where c.supplier_id = s.id and c.state = 'active'
        and c.starts_on <= ${dateOf(today)} and (c.ends_on is null or c.ends_on >= ${dateOf(today)})
        and coalesce(c.law, o.law) = o.law
        and coalesce(c.segment, o.segment) is not distinct from o.segment
        and coalesce(c.profile, o.profile) is not distinct from o.profile)
    order by o.code`;
  return stranded(rows, over);
}

async function listRequests(source: AskedDatabase, ended: EndedCode[]): Promise<Stranded[]> {
  if (ended.length === 0) return [];
  const rows = await source.$queryRaw<Row[]>`
    select a.reference as code, p.legal_name as supplier, i.law, i.segment, i.profile, i.intensities
    from application_item i
    join application a on a.id = i.application_id
    join applicant p on p.id = a.applicant_id
    where i.state = 'pending' and a.state in ('submitted', 'screening', 'more_asked')
    order by a.reference`;
  return stranded(rows, ended);
}

/** Requests that run are decided by rules: the region keeps some until the last of them is. */
async function withoutAdmission(
  source: AskedDatabase,
  { before, after }: RegionChange,
  today: IsoDay,
): Promise<Refusal[]> {
  const isTaken = inForce(before, today)?.admission && !inForce(after, today)?.admission;
  if (!isTaken) return [];
  const rows = await source.$queryRaw<{ code: string }[]>`
    select reference as code from application
    where state in ('submitted', 'screening', 'more_asked') order by reference`;
  if (rows.length === 0) return [];
  const who = rows.map(({ code }) => code).join(", ");
  const details = { count: rows.length, who };
  return [{ code: "region.admission-runs", field: "admission", details }];
}

function stranded<R extends Row>(
  rows: R[],
  ended: EndedCode[],
  isLeft: (row: R, ended: EndedCode) => boolean = () => true,
): Stranded[] {
  return rows.flatMap((row) =>
    ended
      .filter((one) => isLeft(row, one) && codesOf(row, one.list as ClassList).includes(one.code))
      .map((one) => ({ code: row.code, supplier: row.supplier, ended: one })),
  );
}

function codesOf(row: Row, list: ClassList): (string | null)[] {
  if (list === "intensities") return row.intensities;
  return [{ laws: row.law, segments: row.segment, profiles: row.profile }[list]];
}

function isClassList(list: string): list is ClassList {
  return CLASS_LISTS.some((one) => one === list);
}
