/** Help nearby without referral. */
import type { PreliminaryService } from "./preliminary-service";
import { db } from "~/db/read.server";

/** The services of one municipality, or of all when null. */
export async function listPreliminaryServices(
  municipality: string | null,
): Promise<PreliminaryService[]> {
  const rows = await db.preliminaryService.findMany({
    where: municipality === null ? {} : { municipalityCode: municipality },
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
  }));
}
