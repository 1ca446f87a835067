/**
 * The ten registers as they are handed over: CSV files with these columns, in this order.
 */
export const COLUMNS = {
  "providers.csv": [
    "provider_code",
    "legal_name",
    "trade_name",
    "kvk",
    "agb",
    "size_class",
    "website",
    "email",
    "phone",
    "languages",
    "description_professional",
    "description_plain",
  ],
  "locations.csv": [
    "provider_code",
    "location_code",
    "name",
    "street",
    "house_number",
    "postcode",
    "city",
    "municipality_code",
    "lat",
    "lon",
  ],
  "offers.csv": [
    "provider_code",
    "offer_code",
    "title",
    "law",
    "segment",
    "profile",
    "intensities",
    "delivery_form",
    "age_min",
    "age_max",
    "municipalities",
    "locations",
    "expertise",
    "roles",
    "consult",
    "transport",
    "education_level",
    "goal_types",
    "continues_after_18",
    "languages",
    "description_professional",
    "description_plain",
  ],
  "waiting_times.csv": [
    "offer_code",
    "location_code",
    "status",
    "weeks_to_intake",
    "weeks_to_start",
    "number_waiting",
    "places_free",
    "as_of",
    "source",
    "full_until",
    "stop_from",
    "stop_to",
    "stop_reason",
    "decision_ref",
  ],
  "quality.csv": [
    "provider_code",
    "indicator",
    "period",
    "numerator",
    "denominator",
    "method",
    "narrative",
  ],
  "marks.csv": ["provider_code", "mark", "number", "issuer", "valid_until"],
  "contracts.csv": [
    "contract_code",
    "provider_code",
    "law",
    "segment",
    "profile",
    "intensities",
    "roles",
    "acceptance_duty",
    "from",
    "to",
  ],
  "combinations.csv": [
    "combination_code",
    "name",
    "segment",
    "lead_provider_code",
    "member_provider_codes",
    "target_group",
  ],
  "contacts.csv": ["municipality_code", "kind", "name", "phone", "hours", "website"],
  "preliminary_services.csv": [
    "municipality_code",
    "name",
    "target_group",
    "description_plain",
    "website",
    "phone",
    "expertise",
  ],
} as const;

export type RegisterFile = keyof typeof COLUMNS;
export type Cell = string | number | boolean | string[] | null;
export type Row<File extends RegisterFile> = Record<(typeof COLUMNS)[File][number], Cell>;
export type Registers = { [File in RegisterFile]: Row<File>[] };

/** The texts of a register's rows, the header row first. */
export function tableOf<File extends RegisterFile>(file: File, rows: Row<File>[]): string[][] {
  const columns: readonly (keyof Row<File>)[] = COLUMNS[file];
  const lines = rows.map((row) => columns.map((column) => cellText(row[column])));
  return [columns.map(String), ...lines];
}

/** `["a", "b"]` is `a|b`, a yes or no is that word, nothing is empty. */
function cellText(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "boolean") return cell ? "yes" : "no";
  return Array.isArray(cell) ? cell.join("|") : String(cell);
}
