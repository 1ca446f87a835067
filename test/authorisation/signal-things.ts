/** Signals as people stand to them: the region's desk to all alike, a supplier to what it was shown. */
import { randomUUID } from "node:crypto";

import { expect } from "vitest";

import type { Attempt, Things } from "./line";
import type { World } from "./world";
import { db } from "~/db/read.server";
import { discloseSignal, moveSignal, raiseSignal } from "~/domain/signals/public.server";

/** One about each provider; the first was laid before it. */
async function signalsIn({ personas }: World): Promise<{ id: string; supplierId: string }[]> {
  const known = await db.signal.findMany({ orderBy: { number: "asc" } });
  if (known.length > 0) return known;
  const actorOf = (role: string) => personas.find(({ who }) => who === role)!.account!.actor;
  const [author, desk] = [actorOf("access-worker"), actorOf("contract-manager")];
  for (const supplierCode of ["p001", "p002"]) {
    const about = { supplierCode, offerCode: "", kind: "capacity", severity: "low" } as const;
    const raised = await raiseSignal(author, { ...about, text: "Er is al weken geen plek." });
    expect(raised).toMatchObject({ ok: true });
    const id = raised.ok ? raised.value.id : "";
    const step = { id, text: "", unheardReason: "" };
    expect(await moveSignal(desk, { ...step, move: "acknowledge" })).toMatchObject({ ok: true });
    const shown = await discloseSignal(desk, { id, text: "Is er plek?" });
    expect(shown).toMatchObject({ ok: true });
  }
  return signalsIn({ personas } as World);
}

const disclose: Record<string, string> = { doe: "disclose", tekst: "" };

export const aSignal: Things = async (_, world) => {
  const [one] = await signalsIn(world);
  const form = { doe: "talk", tekst: "Bel 06-12345678" };
  return {
    own: { params: { id: one!.id }, form },
    others: { "no id at all": { params: { id: "x" }, form: disclose } },
    unknown: { params: { id: randomUUID() }, form: disclose },
  };
};

/** What lies before another supplier cannot be answered. */
export const disclosedSignal: Things = async ({ account }, world) => {
  const signals = await signalsIn(world);
  const isOwn = (supplierId: string) => account?.actor.supplierIds.includes(supplierId) ?? false;
  const own = signals.find(({ supplierId }) => isOwn(supplierId)) ?? signals[0]!;
  const other = signals.find(({ supplierId }) => supplierId !== own.supplierId)!;
  const answer = (signaal: string, tekst: string): Attempt => ({ form: { signaal, tekst } });
  return {
    own: answer(own.id, ""),
    others: { "other organisation": answer(other.id, "Wij hebben plek.") },
    unknown: answer(randomUUID(), "Wij hebben plek."),
  };
};
