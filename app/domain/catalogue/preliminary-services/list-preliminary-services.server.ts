/** Help nearby without referral. */
import type { PreliminaryService } from "./preliminary-service";
import { keeper } from "../keeper.server";
import { db } from "~/db/read.server";
import { dayNumber, isoDay } from "~/domain/kernel/day";

const services = keeper("preliminary-services", look);

/** The services of one municipality, or of all when null; a change shows within seconds. */
export async function listPreliminaryServices(
  municipality: string | null,
): Promise<PreliminaryService[]> {
  const all = await services.get();
  return municipality === null
    ? all
    : all.filter((service) => service.municipality === municipality);
}

/** Makes this process look again at once: after it changed a service itself. */
export function forgetServices(): void {
  services.forget();
}

async function look(): Promise<PreliminaryService[]> {
  const rows = await db.preliminaryService.findMany({
    where: { endedOn: null },
    orderBy: [{ municipalityCode: "asc" }, { name: "asc" }],
  });
  return rows.map(({ municipalityCode, name, targetGroup, descriptionPlain, ...row }) => ({
    municipality: municipalityCode,
    name,
    targetGroup,
    descriptionPlain,
    website: row.website,
    phone: row.phone,
    expertise: row.expertise,
    checkedOn: row.checkedOn && isoDay(dayNumber(row.checkedOn)),
  }));
}
