import { languageOf } from "./language.server";
import type { Shell } from "~/components/layout/shell";
import { findRegion } from "~/domain/catalogue/public.server";
import { log } from "~/log.server";

/** What stands around a page; without the region when the database cannot be reached. */
export async function getShell(request: Request, requestId: string): Promise<Shell> {
  return { language: languageOf(request), requestId, region: await regionOrNull(requestId) };
}

async function regionOrNull(requestId: string): Promise<Shell["region"]> {
  try {
    const region = await findRegion();
    if (!region) return null;
    const { name, fictional, attribution, contacts } = region;
    return {
      name,
      fictional: fictional && { nl: fictional.name, en: fictional.nameEn },
      attribution,
      contacts,
    };
  } catch (err) {
    log.warn({ err, requestId }, "page without its region");
    return null;
  }
}
