/** Finding a client again: asked by a form that is sent, and answered on the same page. */
import { data } from "@remix-run/node";
import { z } from "zod";

import { type ClientWords, clientWords } from "./client-words.server";
import { href } from "./href";
import { perform, statusOf } from "./perform.server";
import { requireActor } from "./session.server";
import type { FindView } from "~/components/client-data/client-views";
import { type Actor, assertMay, may } from "~/domain/accounts/public";
import { referralName } from "~/domain/referrals/public";
import {
  type ClientHit,
  type ClientHits,
  findClients,
  type Side,
} from "~/domain/referrals/public.server";

const text = z.string().max(1_000).default("");
const findForm = z.object({ name: text, birthDate: text });

/** The empty form: what was found before is in no address. */
export async function findClientView(request: Request, side: Side): Promise<FindView> {
  assertFinds(await requireActor(request), side);
  const { texts } = clientWords(request);
  const typed = { name: "", birthDate: "" };
  return { ...{ title: texts.find.title, side, typed }, faults: [], found: null };
}

const DOORS = { sender: "start.referrer", supplier: "start.provider" } as const;

function assertFinds(actor: Actor, side: Side): void {
  assertMay(actor, DOORS[side]);
  const { organisationId, supplierIds } = actor;
  assertMay(
    actor,
    "client.look",
    side === "sender"
      ? { organisationId: organisationId ?? "" }
      : { supplierId: supplierIds[0] ?? "" },
  );
}

export async function answerFind(request: Request, side: Side) {
  const actor = await requireActor(request);
  const words = clientWords(request);
  let typed = { name: "", birthDate: "" };
  const outcome = await perform(request, findForm, (sent) => {
    typed = sent;
    return findClients(actor, { ...sent, side });
  });
  const page = { title: words.texts.find.title, side, typed };
  if (outcome.ok)
    return data<FindView>({ ...page, faults: [], found: foundView(outcome.value, side, words) });
  const faults = words.faults(outcome.refusals);
  return data<FindView>({ ...page, faults, found: null }, { status: statusOf(outcome) });
}

function foundView({ hits, isCut }: ClientHits, side: Side, words: ClientWords): FindView["found"] {
  const { find } = words.texts;
  return {
    said: hits.length === 0 ? find.none : find.found(hits.length),
    isCut,
    hits: hits.map((hit) => hitView(hit, side, words)),
  };
}

function hitView(hit: ClientHit, side: Side, { texts, day }: ClientWords) {
  const { referralId: id, number, name, birthDate, supplier, createdAt } = hit;
  return {
    ...{ id, name, to: clientAddress(side, id) },
    born: texts.find.born(day(birthDate)),
    about: texts.find.hit(referralName(number), supplier, day(createdAt)),
  };
}

export function clientAddress(side: Side, id: string): string {
  return side === "sender"
    ? href("/verwijzer/aanmeldingen/:id/gegevens", { id })
    : href("/aanbieder/aanmeldingen/:id/gegevens", { id });
}

export type ClientLink = { text: string; to: string };

/** From a start page to who is found again and what is approved, for who may. */
export async function clientLinks(request: Request, side: Side): Promise<ClientLink[]> {
  const actor = await requireActor(request);
  const { find, privacy } = clientWords(request).texts;
  const own = { organisationId: actor.organisationId ?? "" };
  const to =
    side === "sender"
      ? href("/verwijzer/aanmeldingen/zoeken")
      : href("/aanbieder/aanmeldingen/zoeken");
  return [
    ...(may(actor, "client.look", own) ? [{ text: find.link, to }] : []),
    ...(may(actor, "privacy.approve", { municipality: actor.municipalities[0] ?? "" })
      ? [{ text: privacy.link, to: href("/verwijzer/privacy") }]
      : []),
  ];
}
