import { assertKeepsOf, heldService } from "./held-service.server";
import { forgetServices } from "./list-preliminary-services.server";
import { serviceFaults, type ServiceStatement } from "./preliminary-service";
import { getRegion } from "../region/get-region.server";
import { changed, commit } from "~/db/commit.server";
import type { Actor } from "~/domain/accounts/public";
import { dateOf, dayAt } from "~/domain/kernel/day";
import { Missing } from "~/domain/kernel/denied";
import { type Outcome, type Refusal, refuse, refuseMove } from "~/domain/kernel/outcome";

type NewService = ServiceStatement & { municipality: string; name: string };

/** A municipality adds help nearby; it is shown at once. */
export async function addService(
  actor: Actor,
  { municipality, name, ...stated }: NewService,
  now = new Date(),
): Promise<Outcome<{ id: string }>> {
  assertKeepsOf(actor, municipality);
  const region = await getRegion(now);
  if (!region.municipalities.some(({ code }) => code === municipality))
    throw new Missing("municipality");
  const outcome = await commit(actor, async (tx) => {
    const refusals = await faultsOf({ name, ...stated }, now);
    if (refusals.length > 0) return { ok: false, refusals };
    const key = { municipalityCode: municipality, name };
    const { count } = await tx.preliminaryService.createMany({
      data: [{ ...key, ...stated, checkedOn: dateOf(dayAt(now)) }],
      skipDuplicates: true,
    });
    if (count === 0) return refuse("preliminary-service.known-already", { field: "name" });
    const { id } = await tx.preliminaryService.findUniqueOrThrow({
      where: { municipalityCode_name: key },
    });
    const trace = { ...subjectOf(id), details: { municipality, name, after: stated } };
    return changed({ id: String(id) }, { action: "preliminary-service.add", ...trace });
  });
  forgetServices();
  return outcome;
}

type ChangedService = ServiceStatement & { id: string; revision: number };

/** Whoever saves had seen the newest change, else nothing is written over it. */
export async function changeService(
  actor: Actor,
  { id, revision, ...stated }: ChangedService,
  now = new Date(),
): Promise<Outcome<{ id: string }>> {
  const outcome = await commit(actor, async (tx) => {
    const before = await heldService(actor, id, tx);
    const refusals = await faultsOf({ name: before.name, ...stated }, now, before.expertise);
    if (refusals.length > 0) return { ok: false, refusals };
    const { count } = await tx.preliminaryService.updateMany({
      where: { id: before.id, revision },
      // Who writes it anew has just looked at it.
      data: { ...stated, revision: revision + 1, checkedOn: dateOf(dayAt(now)) },
    });
    if (count === 0) return refuseMove("preliminary-service.changed-meanwhile");
    const { targetGroup, descriptionPlain, website, phone, expertise } = before;
    const was = { targetGroup, descriptionPlain, website, phone, expertise };
    const trace = { ...subjectOf(before.id), details: { before: was, after: stated } };
    return changed({ id }, { action: "preliminary-service.change", ...trace });
  });
  forgetServices();
  return outcome;
}

function subjectOf(id: number) {
  return { subject: `preliminary-service/${id}`, announce: [] };
}

/** A term that has ended stays good for a service that has it already. */
async function faultsOf(
  stated: ServiceStatement & { name: string },
  now: Date,
  had: string[] = [],
): Promise<Refusal[]> {
  const { expertise } = await getRegion(now);
  return serviceFaults(stated, [...expertise.map(({ code }) => code), ...had]);
}
