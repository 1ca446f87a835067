import {
  type Consequences,
  countByClocks,
  lostFilters,
  type OfferCodes,
  offersOf,
} from "./consequence";
import {
  type EndedCode,
  endedCodes,
  inForce,
  type RegionChange,
  type RegionConfig,
} from "~/domain/catalogue/public";
import type { AskedDatabase } from "~/domain/catalogue/public.server";
import { dateOf, type IsoDay } from "~/domain/kernel/day";
import { isShownSql } from "~/domain/providers/public.server";

type Asked = { source: AskedDatabase; change: RegionChange; today: IsoDay };

/** What a change does to offers, filters, waits, municipalities, requests and contracts. */
export async function listConsequences(asked: Asked): Promise<Consequences> {
  const { source, change, today } = asked;
  const ended = endedCodes(change);
  const [before, after] = [inForce(change.before, today), inForce(change.after, today)];
  const newest = change.after.at(-1) ?? null;
  const [offers, waits, municipalities, admission, tariffs] = await Promise.all([
    listOffers(source, ended),
    listWaits(asked),
    listMunicipalities(source, ended),
    changedAdmission(asked),
    countRepriced(asked),
  ]);
  return {
    ended,
    offers: offersOf(ended, offers),
    filters: lostFilters(before, newest ?? after),
    waits,
    municipalities,
    admission,
    tariffs,
  };
}

type OfferRow = OfferCodes & { supplier: { code: string; name: string } };

async function listOffers(source: AskedDatabase, ended: EndedCode[]): Promise<OfferRow[]> {
  if (ended.length === 0) return [];
  const codes = ended.map(({ code }) => code);
  const rows = await source.$queryRaw<
    (Omit<OfferRow, "supplier"> & { supplierCode: string; supplierName: string })[]
  >`
    select o.code, s.code as "supplierCode", s.name as "supplierName",
      array[o.law] as laws, array_remove(array[o.segment], null) as segments,
      array_remove(array[o.profile], null) as profiles, o.intensities, o.municipalities,
      array[o.delivery_form] as "deliveryForms", o.expertise, o.languages,
      array_remove(array[o.education_level], null) as "educationLevels", o.goal_types as "goalTypes"
    from offer o join supplier s on s.id = o.supplier_id
    where ${isShownSql} and (array[o.law, o.segment, o.profile, o.delivery_form, o.education_level]
      || o.intensities || o.municipalities || o.expertise || o.languages || o.goal_types)
      && ${codes}::text[]
    order by o.code`;
  return rows.map(({ supplierCode: code, supplierName: name, ...row }) => ({
    ...row,
    supplier: { code, name },
  }));
}

/** How old the current declaration of every wait on the window is, by the old clocks and by the new. */
async function listWaits({ source, change, today }: Asked): Promise<Consequences["waits"]> {
  const [was, is] = [inForce(change.before, today)?.clocks, inForce(change.after, today)?.clocks];
  if (!was || !is || isSameAge(was, is)) return null;
  const ages = await source.$queryRaw<{ days: number | null; count: number }[]>`
    select ${dateOf(today)}::date - w.as_of as days, count(*)::int as count
    from offer_place p
    join offer o on o.id = p.offer_id
    join supplier s on s.id = o.supplier_id
    left join lateral (
      select d.as_of from waiting_declaration d
      where d.offer_place_id = p.id and d.as_of <= ${dateOf(today)}
        and not exists (select from declaration_withdrawal t where t.declaration_id = d.id)
      order by d.as_of desc, d.id desc limit 1
    ) w on true
    where p.ended_on is null and ${isShownSql}
    group by 1`;
  return { before: countByClocks(ages, was), after: countByClocks(ages, is) };
}

function isSameAge(was: RegionConfig["clocks"], is: RegionConfig["clocks"]): boolean {
  return was.staleAfterDays === is.staleAfterDays && was.unknownAfterDays === is.unknownAfterDays;
}

async function listMunicipalities(
  source: AskedDatabase,
  ended: EndedCode[],
): Promise<Consequences["municipalities"]> {
  const gone = ended.filter(({ list }) => list === "municipalities");
  if (gone.length === 0) return [];
  const rows = await source.$queryRaw<{ code: string; services: number; contacts: number }[]>`
    select code,
      (select count(*)::int from preliminary_service where municipality_code = code) as services,
      (select count(*)::int from contact where municipality_code = code) as contacts
    from unnest(${gone.map(({ code }) => code)}::text[]) code`;
  return gone.map(({ code, name }) => {
    const counted = rows.find((row) => row.code === code);
    return { code, name, services: counted?.services ?? 0, contacts: counted?.contacts ?? 0 };
  });
}

async function changedAdmission({
  source,
  change,
  today,
}: Asked): Promise<Consequences["admission"]> {
  const [was, is] = [
    inForce(change.before, today)?.admission,
    inForce(change.after, today)?.admission,
  ];
  if (JSON.stringify(was ?? null) === JSON.stringify(is ?? null)) return null;
  const kinds = [...new Set([...Object.keys(was ?? {}), ...Object.keys(is ?? {})])].filter(
    (kind) =>
      JSON.stringify(Reflect.get(was ?? {}, kind)) !== JSON.stringify(Reflect.get(is ?? {}, kind)),
  );
  const [row] = await source.$queryRaw<{ running: number }[]>`
    select count(*)::int as running from application
    where state in ('draft', 'submitted', 'screening', 'more_asked')`;
  return { kinds, running: row?.running ?? 0 };
}

/** Contracts in force that name, or leave open, an arrangement whose tariff is another today. */
async function countRepriced({ source, change, today }: Asked): Promise<number> {
  const [was, is] = [tariffsOn(change.before, today), tariffsOn(change.after, today)];
  const other = [...was].filter(([key, cents]) => is.get(key) !== cents).map(([key]) => key);
  if (other.length === 0) return 0;
  const profiles = other.map((key) => key.split(" ")[0]!);
  const [row] = await source.$queryRaw<{ count: number }[]>`
    select count(*)::int as count from contract
    where state = 'active' and starts_on <= ${dateOf(today)}
      and (ends_on is null or ends_on >= ${dateOf(today)})
      and (profile is null or profile = any(${profiles}::text[]))`;
  return row?.count ?? 0;
}

function tariffsOn(versions: RegionChange["before"], today: IsoDay): Map<string, number> {
  const holding = (inForce(versions, today)?.arrangements ?? []).filter(
    ({ from, to }) => from <= today && (to === undefined || to >= today),
  );
  return new Map(
    holding.map(({ profile, intensity, educationLevel = "", tariffCents }) => [
      `${profile} ${intensity} ${educationLevel}`,
      tariffCents,
    ]),
  );
}
