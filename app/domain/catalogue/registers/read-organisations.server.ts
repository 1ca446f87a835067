import { unguarded } from "./guarded-cell";
import {
  NEEDED_COLUMNS,
  type OrganisationColumn,
  organisationColumnOf,
  sortOf,
} from "./organisation-column";
import { type CsvRecord, parseCsv } from "./parse-csv.server";
import type { Municipality } from "../region/region-config";
import { type Invitee, isEmail, emailOf } from "~/domain/accounts/public";

/** What is wrong with a cell, by the line it stands on and the name above its column. */
export type ListFault = { line: number; column: string; code: string; other?: number };

export type OrganisationList = {
  invitees: Invitee[];
  /** The line that each of them stands on. */
  lines: number[];
  columns: Map<OrganisationColumn, string>;
  faults: ListFault[];
};

const MOST_ROWS = 1_000;
const LONGEST_NAME = 200;
const PHONE = /^[+\d][\d\s().-]{1,24}$/;

/** A table of teams, practices and institutions, with every fault of its header and rows. */
export function readOrganisations(text: string, municipalities: Municipality[]): OrganisationList {
  const { records, brokenAt } = parseCsv(Buffer.from(text.replace(/^\uFEFF/, "").trimEnd() + "\n"));
  const [header, ...rest] = records;
  if (brokenAt !== null) return nothing({ line: brokenAt, column: "", code: "list.quotes" });
  if (!header || rest.length === 0) return nothing({ line: 1, column: "", code: "list.empty" });
  if (rest.length > MOST_ROWS)
    return nothing({ line: rest[MOST_ROWS]!.line, column: "", code: "list.too-many" });
  const { order, columns, faults } = readHeader(header);
  if (faults.length > 0) return { ...nothing(), faults };
  const read = rest.map((record) => readRecord(record, { order, columns, municipalities }));
  const sound = read.flatMap(({ line, invitee }) => (invitee ? [{ line, invitee }] : []));
  return {
    invitees: sound.map(({ invitee }) => invitee),
    lines: sound.map(({ line }) => line),
    columns,
    faults: read.flatMap((one) => one.faults),
  };
}

function nothing(...faults: ListFault[]): OrganisationList {
  return { invitees: [], lines: [], columns: new Map(), faults };
}

function readHeader({ line, cells }: CsvRecord) {
  const columns = new Map<OrganisationColumn, string>();
  const faults: ListFault[] = [];
  const order = cells.map((cell) => {
    const name = cell.trim();
    const column = organisationColumnOf(unguarded(name));
    if (!column) faults.push({ line, column: name, code: "list.unknown-column" });
    else if (columns.has(column)) faults.push({ line, column: name, code: "list.column-twice" });
    else columns.set(column, name);
    return column;
  });
  for (const column of NEEDED_COLUMNS)
    if (!columns.has(column)) faults.push({ line, column: "", code: `list.no-${column}` });
  return { order, columns, faults };
}

type Shape = {
  order: (OrganisationColumn | undefined)[];
  columns: Map<OrganisationColumn, string>;
  municipalities: Municipality[];
};
type ReadRecord = { line: number; invitee: Invitee | null; faults: ListFault[] };

function readRecord(
  { line, cells }: CsvRecord,
  { order, columns, municipalities }: Shape,
): ReadRecord {
  if (cells.length > order.length) {
    return { line, invitee: null, faults: [{ line, column: "", code: "list.cells" }] };
  }
  const at = (column: OrganisationColumn) =>
    unguarded((cells[order.indexOf(column)] ?? "").trim()).replaceAll("\u0000", "");
  return { line, ...readCells(at, { line, columns, municipalities }) };
}

type Row = Pick<Shape, "columns" | "municipalities"> & { line: number };

function readCells(
  at: (column: OrganisationColumn) => string,
  { line, columns, municipalities }: Row,
): Omit<ReadRecord, "line"> {
  const [name, email, phone] = [
    at("name").replaceAll(/\s+/g, " "),
    emailOf(at("email")),
    at("phone"),
  ];
  const sort = sortOf(at("kind"));
  const found = municipalitiesIn(at("municipalities"), municipalities);
  const wrong: [OrganisationColumn, boolean, string][] = [
    ["name", name === "" || name.length > LONGEST_NAME, "list.name"],
    ["kind", !sort, "list.kind"],
    ["municipalities", found === null, "list.municipality"],
    ["municipalities", sort?.kind === "access_team" && found?.length === 0, "list.whose-team"],
    ["email", !isEmail(email), "list.email"],
    ["phone", phone !== "" && !PHONE.test(phone), "list.phone"],
  ];
  const faults = wrong.flatMap(([column, isWrong, code]) =>
    isWrong ? [{ line, column: columns.get(column) ?? "", code }] : [],
  );
  if (faults.length > 0 || !sort || !found) return { invitee: null, faults };
  const invitee = { ...sort, name, municipalities: found, email, phone: phone || null };
  return { invitee, faults };
}

/** By code or by name, several with `|` between them; null when one of them is not of the region. */
function municipalitiesIn(text: string, known: Municipality[]): string[] | null {
  const parts = text.split("|").flatMap((part) => part.trim().toLowerCase() || []);
  const codes = parts.map(
    (part) => known.find(({ code, name }) => isMeant(part, [code, name.toLowerCase()]))?.code,
  );
  const found = codes.filter((code) => code !== undefined);
  return found.length === codes.length ? [...new Set(found)] : null;
}

/** A spreadsheet drops the zero of 0405. */
function isMeant(part: string, [code, name]: [code: string, name: string]): boolean {
  return part.padStart(code.length, "0") === code || part === name;
}
