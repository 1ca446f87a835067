import { randomUUID } from "node:crypto";

import { slugOf } from "./supplier";
import type { Tx } from "~/db/commit.server";

type NewSupplier = {
  kind: "provider" | "combination";
  name: string;
  reference: string;
  now: Date;
};

/** Paused: its page is shown when its own people say so. */
export async function createSupplier(
  tx: Tx,
  { kind, name, reference, now }: NewSupplier,
): Promise<string> {
  const id = randomUUID();
  const code = reference.toLowerCase();
  const slug = (await freeSlug(tx, slugOf(name))) ?? code;
  const times = { createdAt: now, updatedAt: now };
  await tx.supplier.create({ data: { id, code, kind, slug, name, page: "paused", ...times } });
  return id;
}

async function freeSlug(tx: Tx, slug: string): Promise<string | null> {
  const isTaken = slug === "" || (await tx.supplier.count({ where: { slug } })) > 0;
  return isTaken ? null : slug;
}

/** A combination that its members begin by themselves; what it may show comes with its contract. */
export async function beginCombination(
  tx: Tx,
  { name, reference, now }: Omit<NewSupplier, "kind">,
): Promise<{ id: string; code: string }> {
  const isTaken = (await tx.supplier.count({ where: { code: reference } })) > 0;
  const code = isTaken ? `${reference}-${randomUUID().slice(0, 4)}` : reference;
  return {
    id: await createSupplier(tx, { kind: "combination", name, reference: code, now }),
    code,
  };
}
