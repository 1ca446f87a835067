/** Signals as people stand to them: the region's desk to all alike, a supplier to what it was shown. */
import { randomUUID } from "node:crypto";

import { expect } from "vitest";

import type { Attempt, Things } from "./line";
import { onceIn } from "./once-in";
import type { World } from "./world";
import { db } from "~/db/read.server";
import {
  discloseSignal,
  moveNotice,
  moveSignal,
  raiseDispute,
  raiseSignal,
  writeNotice,
} from "~/domain/signals/public.server";

/** One about each provider; the first was laid before it. */
const signalsIn = onceIn(async ({ personas }) => {
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
  return db.signal.findMany({ orderBy: { number: "asc" } });
});

const ASKED = "Wie betaalt dit?";

/** One of each who can raise it; nobody else takes part in it. */
const disputesIn = onceIn(async ({ personas }) => {
  for (const role of ["access-worker", "access-lead", "provider-manager"]) {
    const { actor } = personas.find(({ who }) => who === role)!.account!;
    const raised = { supplierCode: "p002", text: ASKED };
    expect(await raiseDispute(actor, raised)).toMatchObject({ ok: true });
  }
  return db.moneyDispute.findMany({ orderBy: { number: "asc" } });
});

export const ownDispute: Things = async ({ account }, world) => {
  const disputes = await disputesIn(world);
  const own = disputes.find(({ raisedBy }) => raisedBy === account?.userId) ?? disputes[0]!;
  const other = disputes.find(({ id }) => id !== own.id)!;
  const say = (id: string, tekst: string): Attempt => ({ params: { id }, form: { tekst } });
  return {
    own: say(own.id, ""),
    others: { "other organisation": say(other.id, ASKED) },
    unknown: say(randomUUID(), ASKED),
  };
};

export const aDispute: Things = async (_, world) => {
  const [one] = await disputesIn(world);
  const form = { tekst: "" };
  return {
    own: { params: { id: one!.id }, form },
    others: { "no id at all": { params: { id: "x" }, form } },
    unknown: { params: { id: randomUUID() }, form },
  };
};

/** A provider raises nothing about another. */
export const ownSubject: Things = () => {
  const about = (aanbieder: string, tekst: string): Attempt => ({ form: { aanbieder, tekst } });
  return Promise.resolve({
    own: about("p002", ""),
    others: { "other organisation": about("p001", ASKED) },
    unknown: about("p999", ASKED),
  });
};

const TOLD = { title: "Nieuwe afspraak", text: "Er is een nieuwe afspraak." };

const noticesIn = onceIn(async (world) => ({
  providers: await aNotice(world, "providers"),
  referrers: await aNotice(world, "referrers"),
  draft: await aNotice(world, "providers", true),
}));

async function aNotice({ personas }: World, audience: "providers" | "referrers", isDraft = false) {
  const { actor } = personas.find(({ who }) => who === "contract-manager")!.account!;
  const everybody = { segment: "", municipality: "", validFrom: "" };
  const sent = { ...TOLD, ...everybody, audience, id: null, revision: 0 };
  const written = await writeNotice(actor, sent);
  expect(written).toMatchObject({ ok: true });
  const id = written.ok ? written.value.id : "";
  const publish = { id, move: "publish", revision: 1, reason: "" } as const;
  if (!isDraft) expect(await moveNotice(actor, publish)).toMatchObject({ ok: true });
  return id;
}

/** A notice for others is not there. */
export const aNoticeToRead: Things = async ({ who }, world) => {
  const audiences = ["providers", "referrers"] as const;
  const isProvider = who.startsWith("provider");
  const [own, other] = isProvider ? audiences : audiences.toReversed();
  const read = (bericht: string): Attempt => ({ form: { bericht } });
  const notices = await noticesIn(world);
  return {
    own: read(notices[own!]),
    others: { "another audience": read(notices[other!]) },
    unknown: read(randomUUID()),
  };
};

export const aDraft: Things = async (_, world) => {
  const { draft: id } = await noticesIn(world);
  const form = { doe: "bewaar", titel: "" };
  return {
    own: { params: { id }, form },
    others: { "no id at all": { params: { id: "x" }, form } },
    unknown: { params: { id: randomUUID() }, form },
  };
};

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
