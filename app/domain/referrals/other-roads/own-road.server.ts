/** A row as its own supplier sees it, and as it would be typed again. */
import type { RoadPlace, SentRoad } from "./other-road";
import { dayNumber, isoDay } from "~/domain/kernel/day";
import type { OtherRoad } from "~/generated/prisma/client";

export function sentOf(row: OtherRoad, places: RoadPlace[]): Required<SentRoad> {
  const at = places.find(({ id }) => id === row.offerPlaceId);
  const day = (date: Date | null) => (date ? isoDay(dayNumber(date)) : "");
  return {
    ...{ reference: row.reference, offer: at?.offer.code ?? "", place: at?.place?.code ?? "" },
    ...{ route: row.route, municipality: row.municipality, receivedOn: day(row.receivedOn) },
    ...{ startedOn: day(row.startedOn), endedOn: day(row.endedOn) },
    endReason: row.endReason ?? "",
    ...{ pausedFrom: day(row.pausedFrom), pausedTo: day(row.pausedTo) },
  };
}

/** Whether somebody still waits for help to start. */
export function stillWaits({
  startedOn,
  endedOn,
}: Pick<OtherRoad, "startedOn" | "endedOn">): boolean {
  return startedOn === null && endedOn === null;
}
