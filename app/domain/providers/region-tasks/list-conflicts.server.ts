import { MOST } from "./most";
import type { PageFields } from "../pages/page";
import { textConflicts } from "../pages/text-conflicts";
import { db } from "~/db/read.server";

export type ConflictToTell = {
  supplier: string;
  /** The supplier's for its own page. */
  code: string;
  /** Null: the supplier's own page. */
  title: string | null;
  fields: string[];
};

/**
 * Pages whose own text and register differ, and whose supplier has not decided yet; profiles first.
 *
 * Only a text that somebody wrote here can differ from its register; what is asked of the database are
 * pages whose register says something else since somebody last published or decided.
 */
export async function listConflicts(): Promise<ConflictToTell[]> {
  const [profiles, offers] = await Promise.all([inProfiles(), inOffers()]);
  return [...profiles, ...offers].slice(0, MOST);
}

async function inProfiles(): Promise<ConflictToTell[]> {
  const rows = await db.$queryRaw<Row[]>`
    with decided as (
      select distinct on (v.supplier_id) v.supplier_id, v.imported_texts
      from page_version v where v.offer_code = '' and v.act in ('published', 'kept')
      order by v.supplier_id, v.revision desc
    )
    select s.name as supplier, s.code, null as title, d.imported_texts as known,
      s.imported_texts as imported, s.description_plain as "descriptionPlain",
      s.description_professional as "descriptionProfessional"
    from decided d join supplier s on s.id = d.supplier_id
    where s.imported_texts <> d.imported_texts
    order by s.code`;
  return rows.flatMap(conflictIn);
}

async function inOffers(): Promise<ConflictToTell[]> {
  const rows = await db.$queryRaw<Row[]>`
    with decided as (
      select distinct on (v.offer_code) v.offer_code, v.imported_texts
      from page_version v where v.offer_code <> '' and v.act in ('published', 'kept')
      order by v.offer_code, v.revision desc
    )
    select s.name as supplier, o.code, o.title, d.imported_texts as known,
      o.imported_texts as imported, o.description_plain as "descriptionPlain",
      o.description_professional as "descriptionProfessional"
    from decided d join offer o on o.code = d.offer_code join supplier s on s.id = o.supplier_id
    where o.imported_texts <> d.imported_texts
    order by o.code`;
  return rows.flatMap(conflictIn);
}

type Texts = Record<string, string>;
type Row = {
  supplier: string;
  code: string;
  title: string | null;
  known: Texts;
  imported: Texts;
  descriptionPlain: string;
  descriptionProfessional: string;
};

function conflictIn({ supplier, code, title, known, imported, ...page }: Row): ConflictToTell[] {
  const own = { ...page, ...(title !== null && { title }) } as unknown as PageFields;
  const fields = textConflicts(own, imported, known).map(({ field }) => field);
  return fields.length > 0 ? [{ supplier, code, title, fields }] : [];
}
