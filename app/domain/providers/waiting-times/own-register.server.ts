import { fieldsOf, type OwnDeclaration, type OwnWait } from "./own-wait";
import { waitingTimeRegister } from "../registers/waiting-time-row.form";
import { columnsOf, csvText } from "~/domain/catalogue/public.server";
import { type DayNumber, isoDay } from "~/domain/kernel/day";

/** The own waits as the register writes them, with an empty row for what was never declared. */
export function ownRegister(waits: OwnWait[]): string {
  const columns = columnsOf(waitingTimeRegister);
  const rows = waits.map((wait) => {
    const cells = cellsOf(wait);
    return columns.map((column) => cells[column] ?? "");
  });
  return csvText([columns, ...rows]);
}

function cellsOf(wait: OwnWait): Record<string, string> {
  const fields = fieldsOf(wait);
  return {
    offer_code: wait.offer.code,
    location_code: wait.place?.code ?? "",
    status: fields.status,
    weeks_to_intake: fields.weeksToIntake,
    weeks_to_start: fields.weeksToStart,
    number_waiting: fields.numberWaiting,
    places_free: fields.placesFree,
    full_until: fields.fullUntil,
    ...(wait.declared ? declaredCells(wait.declared) : {}),
  };
}

function declaredCells(declared: OwnDeclaration): Record<string, string> {
  const day = (number: DayNumber | null) => (number === null ? "" : isoDay(number));
  return {
    as_of: day(declared.asOf),
    source: declared.source,
    stop_from: day(declared.stopFrom),
    stop_to: day(declared.stopTo),
    stop_reason: declared.stopReason ?? "",
    decision_ref: declared.decisionRef ?? "",
  };
}
