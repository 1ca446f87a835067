import { inForce } from "~/domain/catalogue/public";
import { listRegionVersions } from "~/domain/catalogue/public.server";
import { dayAt, type IsoDay, isoDay } from "~/domain/kernel/day";

/** The day on which the version of the region begins that holds now: what is copied from it says so (D17). */
export async function inForceOn(now: Date): Promise<IsoDay> {
  return inForce(await listRegionVersions(), isoDay(dayAt(now)))!.startsOn;
}
