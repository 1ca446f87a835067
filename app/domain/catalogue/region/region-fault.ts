/** What is wrong in a region's file, as a refusal: which file, where in it, and what is expected. */
import type { Refusal } from "~/domain/kernel/outcome";

export type RegionFault = { file: string; place: string; expected: string };

export function faultRefusal(
  { file, place, expected }: RegionFault,
  code = "region.faulty",
): Refusal {
  return { code, field: place, details: { file, expected } };
}

/** The refusal as one line for whoever loads the file. */
export function regionFaultLine({ field, details }: Refusal): string {
  return `${String(details?.["file"])}: ${String(field)}: expected ${String(details?.["expected"])}`;
}
