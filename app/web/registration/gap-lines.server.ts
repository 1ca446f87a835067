/** What a request still misses, in words. */
import type { Opened } from "./form-page.server";
import { itemName, proofName } from "./names.server";
import type { RegionConfig } from "~/domain/catalogue/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { dayAt, isoDay } from "~/domain/kernel/day";
import type { Refusal } from "~/domain/kernel/outcome";
import { type Gap, gapsOf } from "~/domain/providers/public";
import { getStated } from "~/domain/providers/public.server";

export async function listGaps(opened: Opened, now = new Date()): Promise<Gap[]> {
  const { actor, applicationId, application } = opened;
  const region = await getRegion(now);
  const stated = await getStated(actor, applicationId);
  return gapsOf(stated, { region, asking: { day: isoDay(dayAt(now)), kind: application.kind } });
}

export function gapText(
  { code, details = {} }: Refusal,
  { texts, forms, language }: Opened,
  region: RegionConfig,
): string {
  const say = texts.gaps[code];
  const { what, name, proof, segment, profile } = details;
  const around = { region, language, texts };
  const about = [
    what === undefined ? "" : labelOf(String(what), forms.organisation.labels),
    String(name ?? ""),
    proof === undefined ? "" : proofName(String(proof), around),
    segment === undefined
      ? ""
      : itemName(
          { segment: String(segment) || null, profile: String(profile ?? "") || null },
          around,
        ),
  ];
  return say ? say({ label: "", most: "", what: about.join("") }) : texts.fault;
}

/** Without what is said behind it: `(niet verplicht)`. */
function labelOf(field: string, labels: Record<string, string>): string {
  return (labels[field] ?? field).replace(/ \(.*\)$/, "");
}
