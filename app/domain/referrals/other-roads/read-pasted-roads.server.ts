import { ROAD_COLUMNS, type RoadColumn, type SentRoad } from "./other-road";
import { unguarded } from "~/domain/catalogue/public";
import { parseCsv } from "~/domain/catalogue/public.server";

export type PastedRoads = {
  rows: SentRoad[];
  /** The line of each row, to name what is wrong with it. */
  lines: number[];
  /** As the table calls its columns. */
  names: Map<RoadColumn, string>;
  faults: { line: number; column: string; code: string }[];
};

const NAMES: Record<RoadColumn, string[]> = {
  reference: ["reference", "kenmerk", "eigen kenmerk", "dossier", "own reference"],
  offer: ["offer_code", "aanbod", "aanbodcode", "offer"],
  place: ["location_code", "plaats", "plaatscode", "locatie", "locatiecode", "place"],
  route: ["route", "verwijzer", "via", "referrer"],
  municipality: ["municipality_code", "gemeente", "gemeentecode", "municipality"],
  receivedOn: ["received_on", "ontvangen", "aangemeld", "aanmelddatum", "received"],
  startedOn: ["started_on", "start", "gestart", "startdatum", "started"],
  endedOn: ["ended_on", "einde", "gestopt", "einddatum", "ended"],
  endReason: ["end_reason", "reden", "reason"],
  pausedFrom: ["paused_from", "pauze van", "wacht op client van", "paused from"],
  pausedTo: ["paused_to", "pauze tot", "pauze tot en met", "wacht op client tot", "paused to"],
};

const bare = (text: string) =>
  text
    .toLowerCase()
    .normalize("NFD")
    .replace(/[^a-z\d]+/g, "");

const BY_NAME = new Map(
  ROAD_COLUMNS.flatMap((column) => NAMES[column].map((name) => [bare(name), column] as const)),
);

/** The rows of a table that was pasted or sent as a file. */
export function readPastedRoads(text: string): PastedRoads {
  const { records, brokenAt } = parseCsv(Buffer.from(text.replace(/^\uFEFF/, "").trimEnd() + "\n"));
  const [header, ...rest] = records;
  if (brokenAt !== null) return nothing({ line: brokenAt, column: "", code: "pasted.quotes" });
  if (!header || rest.length === 0) return nothing({ line: 1, column: "", code: "pasted.empty" });
  const names = new Map<RoadColumn, string>();
  const order = header.cells.map((cell) => {
    const name = unguarded(cell.trim());
    const column = BY_NAME.get(bare(name));
    if (column) names.set(column, name);
    return { name, column };
  });
  const unknown = order.filter(({ column }) => column === undefined);
  const faults = unknown.map(({ name }) => ({
    ...{ line: header.line, column: name, code: "pasted.unknown-column" },
  }));
  if (!names.has("reference"))
    faults.push({ line: header.line, column: "", code: "pasted.no-reference" });
  if (faults.length > 0) return { ...nothing(), faults };
  const rows = rest.map(({ cells }) =>
    Object.fromEntries(
      order.map(({ column }, i) => [column!, unguarded((cells[i] ?? "").trim())] as const),
    ),
  );
  return { rows, lines: rest.map(({ line }) => line), names, faults };
}

function nothing(fault?: PastedRoads["faults"][number]): PastedRoads {
  return { rows: [], lines: [], names: new Map(), faults: fault ? [fault] : [] };
}
