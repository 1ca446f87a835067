import { hourAt } from "./day";

const FROM_HOUR = 7;

/** Nobody is told anything by the clock before seven in the morning, in the region's time. */
export function isTooEarlyToTell(now: Date): boolean {
  return hourAt(now) < FROM_HOUR;
}
