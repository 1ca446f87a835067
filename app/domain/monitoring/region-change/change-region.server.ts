/** The one way in which a configuration takes effect: weighed against what is there. */
import { listConsequences } from "./list-consequences.server";
import { listObjections } from "./list-stranded.server";
import type { Consequences } from "./consequence";
import { db } from "~/db/read.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import {
  applyProposal,
  type Loaded,
  loadRegion,
  previewRegion,
  type RegionPreview,
  type RegionYaml,
  type Weigh,
} from "~/domain/catalogue/public.server";
import { dayAt, isoDay } from "~/domain/kernel/day";
import { accept, type Outcome, type Refusal } from "~/domain/kernel/outcome";

const weighOn =
  (now: Date): Weigh =>
  (source, change) =>
    listObjections(source, change, isoDay(dayAt(now)));

/** Loads a file of the region, unless what runs would be left without its codes. */
export function changeRegion(
  actor: Actor,
  yaml: RegionYaml,
  now = new Date(),
): Promise<Outcome<Loaded>> {
  return loadRegion(actor, yaml, { weigh: weighOn(now), now });
}

/** The proposal takes effect as it was seen. */
export function acceptProposal(
  actor: Actor,
  { id, seen }: { id: string; seen: string },
  now = new Date(),
): Promise<Outcome<Loaded>> {
  return applyProposal(actor, { id, seen, weigh: weighOn(now), now });
}

export type WeighedPreview = RegionPreview & {
  consequences: Consequences;
  objections: Refusal[];
};

/** What a file would change, what that does, and what stands in the way; nothing is written. */
export async function weighRegion(
  actor: Actor,
  yaml: RegionYaml,
  now = new Date(),
): Promise<Outcome<WeighedPreview>> {
  assertMay(actor, "region.load");
  const preview = await previewRegion(yaml);
  if (!preview.ok) return preview;
  const { change } = preview.value;
  const today = isoDay(dayAt(now));
  const [consequences, objections] = await Promise.all([
    listConsequences({ source: db, change, today }),
    listObjections(db, change, today),
  ]);
  return accept({ ...preview.value, consequences, objections });
}
