import type { Exception } from "./exception";
import { EXPIRY_STAGES } from "../quality/expiring";
import { db } from "~/db/read.server";
import type { AdmissionRules, DeskTerms } from "~/domain/catalogue/public";
import { type DayNumber, dayNumber, type IsoDay, isoDay } from "~/domain/kernel/day";

type Named = { code: string; name: string; phone: string | null };
type Row = Named & { key: string; about: string; on: IsoDay };

export type When = { today: DayNumber; terms: DeskTerms };

const asException = (
  kind: Exception["kind"],
  { key, about, on, ...supplier }: Row,
  today: DayNumber,
): Exception => ({
  ...{ kind, key, about, on },
  supplier: { code: supplier.code, name: supplier.name, phone: supplier.phone },
  days: today - dayNumber(on),
});

/**
 * Contracts that end soon, and that none in force for at least the same follows; also of who was
 * succeeded: its contracts run on.
 */
export async function listEnding({ today, terms }: When): Promise<Exception[]> {
  const rows = await db.$queryRaw<Row[]>`
    select s.code, s.name, s.phone, c.code || '/' || c.ends_on as key, c.code as about,
      to_char(c.ends_on, 'YYYY-MM-DD') as on
    from contract c join supplier s on s.id = c.supplier_id
    where c.state <> 'ended' and c.planned_move is distinct from 'end'
      and c.ends_on between ${isoDay(today)}::date and ${isoDay(today + terms.contractEndingDays)}::date
      and not exists (
        select from contract n where n.supplier_id = c.supplier_id and n.id <> c.id
          and n.state = 'active' and n.starts_on <= c.ends_on + 1
          and coalesce(n.ends_on, 'infinity') > c.ends_on
          and (n.law is null or n.law = c.law) and (n.segment is null or n.segment = c.segment)
          and (n.profile is null or n.profile = c.profile)
          and (cardinality(n.roles) = 0 or (cardinality(c.roles) > 0 and n.roles @> c.roles))
          and (cardinality(n.intensities) = 0
            or (cardinality(c.intensities) > 0 and n.intensities @> c.intensities))
      )`;
  return rows.map((row) => asException("ending", row, today));
}

/** Contracts in force for a while under which nothing is offered. */
export async function listUnused({ today, terms }: When): Promise<Exception[]> {
  const day = isoDay(today);
  const rows = await db.$queryRaw<Row[]>`
    select s.code, s.name, s.phone, c.code as key, c.code as about,
      to_char(c.starts_on, 'YYYY-MM-DD') as on
    from contract c join supplier s on s.id = c.supplier_id
    where s.successor_id is null and c.state = 'active'
      and c.starts_on <= ${day}::date - ${terms.unusedContractDays}::int
      and coalesce(c.ends_on, 'infinity') >= ${day}::date
      and not (s.page = 'published' and exists (
        select from offer o where o.supplier_id = c.supplier_id
          and (c.law is null or o.law = c.law) and (c.segment is null or o.segment = c.segment)
          and (c.profile is null or o.profile = c.profile)
          and (cardinality(c.intensities) = 0 or cardinality(o.intensities) = 0
            or c.intensities && o.intensities)
          and (cardinality(c.roles) = 0 or c.roles && o.roles)
          and exists (select from offer_place p where p.offer_id = o.id and p.ended_on is null)
      ))`;
  return rows.map((row) => ({
    ...asException("unused", row, today),
    days: today - dayNumber(row.on) - terms.unusedContractDays,
  }));
}

/** Marks and proofs that end soon or have ended, of suppliers with a contract. */
export async function listExpiring({ today }: When): Promise<Exception[]> {
  const soon = isoDay(today + EXPIRY_STAGES[0]);
  const rows = await db.$queryRaw<Row[]>`
    with ending as (
      select m.supplier_id, 'mark/' || m.id || '/' || m.valid_until as key, m.mark as about,
        m.valid_until
      from mark m where m.state <> 'refused' and m.valid_until <= ${soon}::date
      union all
      select a.supplier_id, 'proof/' || p.id, 'bewijs ' || p.kind, p.valid_until
      from (
        select distinct on (applicant_id, kind) id, applicant_id, kind, valid_until
        from proof where withdrawn_at is null order by applicant_id, kind, handed_in_at desc
      ) p join applicant a on a.id = p.applicant_id
      where a.supplier_id is not null and p.valid_until <= ${soon}::date
    )
    select s.code, s.name, s.phone, e.key, e.about, to_char(e.valid_until, 'YYYY-MM-DD') as on
    from ending e join supplier s on s.id = e.supplier_id
    where s.successor_id is null and exists (
      select from contract c where c.supplier_id = s.id and c.state <> 'ended'
        and coalesce(c.ends_on, 'infinity') >= ${isoDay(today)}::date
    )`;
  return rows.map((row) => asException("proof", row, today));
}

/** Suppliers that came in by a request and lack a proof that is asked of everybody. */
export async function listLacking(
  { today }: When,
  admission: AdmissionRules | undefined,
): Promise<Exception[]> {
  const asked = (admission?.proofs ?? []).filter(
    ({ optional, laws, segments, until }) =>
      !optional && !laws && !segments && (until === undefined || dayNumber(until) >= today),
  );
  if (asked.length === 0) return [];
  const kinds = asked.map(({ code }) => code);
  const rows = await db.$queryRaw<(Named & { kind: string })[]>`
    select s.code, s.name, s.phone, k.kind
    from applicant a
    join supplier s on s.id = a.supplier_id and s.successor_id is null
    cross join unnest(${kinds}::text[]) as k(kind)
    where exists (
      select from contract c where c.supplier_id = s.id and c.state <> 'ended'
        and coalesce(c.ends_on, 'infinity') >= ${isoDay(today)}::date
    ) and not exists (
      select from proof p where p.applicant_id = a.id and p.kind = k.kind and p.withdrawn_at is null
    )`;
  return rows.map(({ kind, ...supplier }) => ({
    ...{ kind: "proof" as const, key: `lacking/${supplier.code}/${kind}`, supplier, on: null },
    ...{ about: asked.find(({ code }) => code === kind)?.name ?? kind, days: 0 },
  }));
}
