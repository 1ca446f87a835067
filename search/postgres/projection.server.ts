/**
 * Writes the projection: the documents as rows that PostgreSQL can search.
 *
 * Runs inside the caller's transaction. Text is written without signs and accents, as questions are
 * read, and every word goes into the vocabulary that mistyped words are compared with.
 */
import type { Sql } from "./sql";
import type { SearchDocument } from "../document";
import { plainText } from "../dutch/words";

export type Written = { document: SearchDocument; digest: string; change: bigint };

/** Column, the document's field behind it, and its type. */
const COLUMNS = [
  ["id", "id", "uuid"],
  ["offer_id", "offerId", "uuid"],
  ["supplier_id", "supplierId", "uuid"],
  ["law", "law", "text"],
  ["segment", "segment", "text"],
  ["profile", "profile", "text"],
  ["intensities", "intensities", "text[]"],
  ["municipalities", "municipalities", "text[]"],
  ["expertise", "expertise", "text[]"],
  ["delivery_form", "deliveryForm", "text"],
  ["kinds", "kinds", "text[]"],
  ["languages", "languages", "text[]"],
  ["education_level", "educationLevel", "text"],
  ["goal_types", "goalTypes", "text[]"],
  ["age_min", "ageMin", "int"],
  ["age_max", "ageMax", "int"],
  ["consult", "consult", "boolean"],
  ["transport", "transport", "boolean"],
  ["continues_after_18", "continuesAfter18", "boolean"],
  ["at_home", "atHome", "boolean"],
  ["wait_status", "waitStatus", "text"],
  ["wait_as_of", "waitAsOf", "int"],
  ["weeks_to_start", "weeksToStart", "int"],
  ["doubtful_from", "doubtfulFrom", "int"],
  ["stop_from", "stopFrom", "int"],
  ["stop_to", "stopTo", "int"],
  ["scope_from", "scopeFrom", "int"],
  ["scope_to", "scopeTo", "int"],
] as const satisfies [string, keyof SearchDocument, string][];

const OWN_COLUMNS = COLUMNS.map(([column]) => column);
const OTHER_COLUMNS = [
  "lat",
  "lon",
  "rotation",
  "document",
  "digest",
  "change",
  "is_removed",
  "tsv",
];
const ALL_COLUMNS = [...OWN_COLUMNS, ...OTHER_COLUMNS];

/** A turn is a whole number below 2^32; shifted it fits the column and keeps its order. */
const HALF = 2 ** 31;

const WRITE = `
  insert into search_document (${ALL_COLUMNS.join(", ")})
  select ${COLUMNS.map(([, field]) => `d."${field}"`).join(", ")},
    (row.value #>> '{document,_geo,lat}')::float8, (row.value #>> '{document,_geo,lng}')::float8,
    r.rotation, row.value -> 'document', r.digest, r.change, false,
    setweight(to_tsvector('nederlands', r.names), 'A') ||
    setweight(to_tsvector('nederlands', r.terms), 'B') ||
    setweight(to_tsvector('nederlands', r.places), 'C') ||
    setweight(to_tsvector('nederlands', r.texts), 'D')
  from jsonb_array_elements($1::jsonb) as row(value),
    jsonb_to_record(row.value) as r(digest text, change bigint, rotation int[],
      names text, terms text, places text, texts text),
    jsonb_to_record(row.value -> 'document')
      as d(${COLUMNS.map(([, field, type]) => `"${field}" ${type}`).join(", ")})
  on conflict (id) do update
  set ${ALL_COLUMNS.slice(1)
    .map((column) => `${column} = excluded.${column}`)
    .join(", ")}`;

const LEARN_WORDS = `
  insert into search_word (word, lexeme)
  select word, (tsvector_to_array(to_tsvector('nederlands', word)))[1]
  from unnest($1::text[]) as asked(word)
  where to_tsvector('nederlands', word) <> ''
    and not exists (select from search_word known where known.word = asked.word)
  on conflict (word) do nothing`;

export async function writeDocuments(sql: Sql, rows: Written[]): Promise<void> {
  const written = rows.map((row) => ({
    ...row,
    change: String(row.change),
    ...textsOf(row.document),
  }));
  const words = new Set(
    written.flatMap(({ names, terms, places, texts }) =>
      `${names} ${terms} ${places} ${texts}`.split(" "),
    ),
  );
  await sql(WRITE, [
    JSON.stringify(written.map((row) => ({ ...row, rotation: turnsOf(row.document) }))),
  ]);
  await sql(LEARN_WORDS, [[...words].filter((word) => word.length > 1)]);
}

/** Leaves a tombstone, so that the other engine hears of it. */
export async function removeDocuments(sql: Sql, ids: string[], change: bigint): Promise<void> {
  await sql(
    `update search_document
     set is_removed = true, change = $2::bigint, digest = '', document = '{}', tsv = null
     where id = any($1::uuid[])`,
    [ids, String(change)],
  );
}

/** From most to least telling; an engine that knows four weights has to take some together. */
function textsOf(document: SearchDocument) {
  return {
    names: plainText(`${document.supplierKey} ${document.title}`),
    terms: plainText(document.terms.join(" ")),
    places: plainText(
      [document.supplierName, document.ownPlace ?? "", ...document.placeNames].join(" "),
    ),
    texts: plainText([document.plain, document.professional, ...document.parts].join(" ")),
  };
}

function turnsOf(document: SearchDocument): number[] {
  const { turn0, turn1, turn2, turn3, turn4, turn5, turn6 } = document;
  return [turn0, turn1, turn2, turn3, turn4, turn5, turn6].map((turn) => turn - HALF);
}
