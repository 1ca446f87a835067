import { db } from "~/db/read.server";
import { type Actor, assertMay, may } from "~/domain/accounts/public";
import { dayNumber, type IsoDay, isoDay } from "~/domain/kernel/day";

/** All that a municipality may know of help on the word of a doctor (security requirement P-12). */
export type MedicalHelp = {
  route: string;
  supplier: string;
  /** The product category: a profile of the region; null where none was said. */
  category: string | null;
  startedOn: IsoDay;
  endedOn: IsoDay | null;
};

export type MedicalPage = { lines: MedicalHelp[]; total: number; page: number; pages: number };

const LINES_A_PAGE = 25;

type Row = {
  route: string;
  supplier: string;
  category: string | null;
  started_on: Date;
  ended_on: Date | null;
};

/**
 * Help that began on the word of a doctor: for the access team that of its own municipalities, for
 * contract management all. The database hands out these five columns and no key to anything else
 * (`medical_route_help`).
 */
export async function listMedicalRoute(
  actor: Actor,
  { page: asked = 1 }: { page?: number } = {},
): Promise<MedicalPage> {
  const municipalities = scopeOf(actor);
  const [count] = await db.$queryRaw<{ total: number }[]>`
    select count(*)::int as total from medical_route_help(${municipalities}::text[])`;
  const total = count?.total ?? 0;
  const pages = Math.max(1, Math.ceil(total / LINES_A_PAGE));
  const page = Math.min(Math.max(1, asked), pages);
  const rows = await db.$queryRaw<Row[]>`
    select route, supplier, category, started_on, ended_on
    from medical_route_help(${municipalities}::text[])
    order by started_on desc, supplier, category, route, ended_on
    limit ${LINES_A_PAGE} offset ${(page - 1) * LINES_A_PAGE}`;
  return { lines: rows.map(lineOf), total, page, pages };
}

/** Null: all of the region. */
function scopeOf(actor: Actor): string[] | null {
  if (may(actor, "medical-route.read")) return null;
  for (const municipality of actor.municipalities)
    assertMay(actor, "medical-route.read", { municipality });
  // Whoever works for no municipality may read of none.
  if (actor.municipalities.length === 0) assertMay(actor, "medical-route.read");
  return actor.municipalities;
}

function lineOf({ route, supplier, category, started_on, ended_on }: Row): MedicalHelp {
  return {
    ...{ route, supplier, category, startedOn: isoDay(dayNumber(started_on)) },
    endedOn: ended_on && isoDay(dayNumber(ended_on)),
  };
}
