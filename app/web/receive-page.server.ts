/** What the buttons of a page's editor do: kept, published, or given back with what was typed. */
import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";

import { editorView } from "./page-editor.server";
import { href } from "./href";
import { perform } from "./perform.server";
import { requireActor } from "./session.server";
import type { Actor } from "~/domain/accounts/public";
import { accept, type Outcome } from "~/domain/kernel/outcome";
import type { PageFields } from "~/domain/providers/public";
import {
  discardDraft,
  getPage,
  keepTexts,
  leaveSuggestions,
  offerPageForm,
  publishPage,
  restoreVersion,
  saveDraft,
  type SentPage,
  supplierPageForm,
} from "~/domain/providers/public.server";

const DONE = {
  bewaren: "bewaard",
  publiceren: "gepubliceerd",
  weggooien: "weggegooid",
  houden: "gehouden",
  register: "bewaard",
  terugzetten: "teruggezet",
} as const;

export async function receivePage({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const offerCode = params.code ?? "";
  const kept: { sent?: SentPage; wasSaved: boolean } = { wasSaved: false };
  const form = offerCode ? offerPageForm : supplierPageForm;
  const outcome = await perform(request, form, async (sent) => {
    kept.sent = { ...sent, fields: await withTaken(actor, offerCode, sent) };
    return act(actor, offerCode, kept as { sent: SentPage; wasSaved: boolean });
  });
  if (outcome.ok) return redirect(selfOf(offerCode, DONE[kept.sent!.doen]), 303);
  const { refusals } = outcome;
  const fields = kept.sent?.fields ?? (await getPage(actor, offerCode)).fields;
  const isLate = refusals[0]?.code === "page.changed-meanwhile";
  const sent = { fields, refusals, wasSaved: kept.wasSaved };
  return data(await editorView({ request, actor, offerCode, sent }), {
    status: isLate ? 409 : 422,
  });
}

function selfOf(code: string, gedaan: string): string {
  return code
    ? href("/aanbieder/aanbod/:code", { code }, { gedaan })
    : href("/aanbieder/profiel", {}, { gedaan });
}

/** What was ticked under "neem over" is the other's. */
async function withTaken(actor: Actor, offerCode: string, sent: SentPage): Promise<PageFields> {
  if (sent.overnemen.length === 0) return sent.fields;
  const { fields } = await getPage(actor, offerCode);
  const theirs = Object.entries(fields).filter(([field]) => sent.overnemen.includes(field));
  return { ...sent.fields, ...Object.fromEntries(theirs) };
}

type Kept = { sent: SentPage; wasSaved: boolean };

async function act(actor: Actor, offerCode: string, kept: Kept): Promise<Outcome<unknown>> {
  const { doen, revision, versie } = kept.sent;
  if (doen === "weggooien") return discardDraft(actor, { offerCode, revision });
  if (doen === "houden") return keepTexts(actor, { offerCode, revision });
  if (doen === "register") return takeRegister(actor, { offerCode, revision });
  if (doen === "terugzetten") {
    return restoreVersion(actor, { offerCode, revision, from: versie ?? 0 });
  }
  return save(actor, offerCode, kept);
}

async function save(actor: Actor, offerCode: string, kept: Kept): Promise<Outcome<unknown>> {
  const { fields, revision, woorden, doen } = kept.sent;
  const saved = await saveDraft(actor, { offerCode, revision, fields });
  if (!saved.ok) return saved;
  if (woorden) await leaveSuggestions(actor, { offerCode, words: woorden });
  if (doen !== "publiceren") return accept(null);
  kept.wasSaved = true;
  return publishPage(actor, { offerCode, revision: saved.value.revision });
}

/** The register's texts become the draft. */
async function takeRegister(actor: Actor, page: { offerCode: string; revision: number }) {
  const { fields, conflicts } = await getPage(actor, page.offerCode);
  const texts = Object.fromEntries(conflicts.map(({ field, register }) => [field, register]));
  return saveDraft(actor, { ...page, fields: { ...fields, ...texts } });
}
