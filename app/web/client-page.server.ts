/** Who one referral is about, in words, and what is done with that. */
import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";
import { z } from "zod";

import { officerView } from "./client-officer.server";
import { type ClientWords, clientWords } from "./client-words.server";
import { clientAddress } from "./find-client.server";
import { href } from "./href";
import { perform, statusOf } from "./perform.server";
import { requireActor } from "./session.server";
import type { ClientView } from "~/components/client-data/client-views";
import { type Actor, may } from "~/domain/accounts/public";
import { referralRules } from "~/domain/catalogue/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { dayNumber, isoDay } from "~/domain/kernel/day";
import type { Outcome, Refusal } from "~/domain/kernel/outcome";
import { type Client, CLIENT_FIELDS, referralName } from "~/domain/referrals/public";
import {
  clientForm,
  correctClient,
  type ClientExport,
  exportClient,
  holdReferral,
  type OwnReferral,
  releaseReferral,
  showClient,
  type ShownClient,
  type Side,
  takeOver,
} from "~/domain/referrals/public.server";

const actForm = clientForm.extend({
  doe: z.enum(["correct", "hold", "release", "take-over"]),
  version: z.coerce.number().int().catch(0),
  reason: z.string().max(2_000).default(""),
});
type ActForm = z.output<typeof actForm>;

type Sent = { typed: Client | null; reason: string; refusals: Refusal[] };
const NOTHING: Sent = { typed: null, reason: "", refusals: [] };
type Page = { id: string; side: Side };

export async function clientView(
  request: Request,
  { id, side }: Page,
  sent: Sent = NOTHING,
): Promise<ClientView> {
  const actor = await requireActor(request);
  const rights = mayHere(actor, side);
  const shown = await (rights.export ? exportOf(actor, id) : shownOf(actor, { id, side }));
  const { referral, client } = shown;
  const words = clientWords(request);
  return {
    title: words.texts.page.title(referralName(referral.number)),
    back: backOf({ id, side }, { rights, referral, words }),
    ...{ side, version: referral.version, done: doneIn(request) },
    faults: words.faults(sent.refusals),
    client: client && linesOf(client, words),
    keeping: keepingOf(referral, side, words),
    correcting: rights.correct ? client && (sent.typed ?? client) : null,
    takesOver: side === "supplier" && client ? await toTakeOver(referral, words) : null,
    log: rights.readLog ? logAddress(side, id) : null,
    officer: await officerOf(shown, sent.reason, words),
  };
}

/** Of whoever received it; who does a part reads along. */
async function toTakeOver({ takenOverAt, partIn }: OwnReferral, { texts }: ClientWords) {
  if (partIn !== null) return null;
  const { takenOverDays } = referralRules(await getRegion()).keeping;
  return takenOverAt === null ? texts.page.takeOverIntro(takenOverDays) : null;
}

type Around = { rights: ReturnType<typeof mayHere>; referral: OwnReferral; words: ClientWords };

/** To the referral, or for whoever reads no referrals to the desk that led here. */
function backOf({ id, side }: Page, { rights, referral, words: { texts } }: Around) {
  const { back, backToDesk } = texts.page;
  const name = referralName(referral.number);
  if (referral.partIn !== null)
    return {
      to: href("/combinatie/:code/verdeling/:id", { code: referral.partIn, id }),
      text: back(name),
    };
  if (side === "supplier")
    return { to: href("/aanbieder/aanmeldingen/:id", { id }), text: back(name) };
  if (!rights.referral) return { to: href("/verwijzer/privacy"), text: backToDesk };
  return { to: href("/verwijzer/aanmeldingen/:id", { id }), text: back(name) };
}

function mayHere(actor: Actor, side: Side) {
  const own = { organisationId: actor.organisationId ?? "" };
  return {
    referral: may(actor, "referral.keep", own),
    export: side === "sender" && may(actor, "client.export", own),
    correct: side === "sender" && may(actor, "client.correct", own),
    readLog: may(actor, "access-log.read", own),
  };
}

type Shown = ShownClient & { exported: ClientExport | null };

async function shownOf(actor: Actor, { id, side }: Page): Promise<Shown> {
  const shown = await showClient(actor, { referralId: id, side, event: "look" });
  return { ...shown, exported: null };
}

async function exportOf(actor: Actor, id: string): Promise<Shown> {
  const { referral, exported } = await exportClient(actor, id);
  return { referral, client: exported.client, exported };
}

async function officerOf({ referral, exported }: Shown, reason: string, words: ClientWords) {
  return exported && officerView({ referral, exported, reason }, words);
}

function doneIn(request: Request): ClientView["done"] {
  const done = new URL(request.url).searchParams.get("gedaan");
  return done === "saved" || done === "done" ? done : null;
}

function logAddress(side: Side, id: string): string {
  return side === "sender"
    ? href("/verwijzer/aanmeldingen/:id/inzage", { id })
    : href("/aanbieder/aanmeldingen/:id/inzage", { id });
}

function linesOf(client: Client, { texts, day }: ClientWords): ClientView["client"] {
  return CLIENT_FIELDS.map((field) => ({
    name: texts.fields[field],
    value: field === "birthDate" ? day(client.birthDate) : client[field],
  }));
}

const WAITS = ["opened", "scheduled", "started", "ended"];

/** Why data stay longer is of the sender: it may be a complaint about the supplier. */
function keepingOf(referral: OwnReferral, side: Side, { texts, day }: ClientWords): string[] {
  const { page } = texts;
  const { state, hold, wipeOn, wipedAt, takenOverAt } = referral;
  if (wipedAt) return [];
  const until = wipeOn
    ? page.wipeOn(day(isoDay(dayNumber(wipeOn))))
    : takenOverAt === null && WAITS.includes(state)
      ? page.waits
      : page.noWipe;
  return [
    ...(takenOverAt ? [page.takenOver(day(takenOverAt))] : []),
    hold === "" ? until : page.held(side === "sender" ? hold : ""),
  ];
}

export async function actOnClient({ request, params }: ActionFunctionArgs, side: Side) {
  const actor = await requireActor(request);
  const id = params.id ?? "";
  const sent: Sent = { ...NOTHING };
  let done: NonNullable<ClientView["done"]> = "done";
  const outcome = await perform(request, actForm, (form) => {
    sent.reason = form.reason;
    if (form.doe === "correct") [sent.typed, done] = [typedIn(form), "saved"];
    return act(actor, id, form);
  });
  if (outcome.ok) return redirect(`${clientAddress(side, id)}?gedaan=${done}`, 303);
  const view = await clientView(request, { id, side }, { ...sent, refusals: outcome.refusals });
  return data(view, { status: statusOf(outcome) });
}

function typedIn(form: ActForm): Client {
  return Object.fromEntries(CLIENT_FIELDS.map((field) => [field, form[field]])) as Client;
}

/** Each verb knows by itself whose act it is. */
function act(actor: Actor, referralId: string, form: ActForm): Promise<Outcome<null>> {
  switch (form.doe) {
    case "correct":
      return correctClient(actor, { referralId, version: form.version, client: typedIn(form) });
    case "hold":
      return holdReferral(actor, { referralId, reason: form.reason });
    case "release":
      return releaseReferral(actor, referralId);
    case "take-over":
      return takeOver(actor, referralId);
  }
}
