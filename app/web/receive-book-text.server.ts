/** What is done with a text at its page of the desk. */
import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";

import { bookEntryView } from "./book-entry.server";
import { href } from "./href";
import { perform, statusOf } from "./perform.server";
import { requireActor } from "./session.server";
import type { Actor } from "~/domain/accounts/public";
import {
  answerComment,
  beginText,
  bookTextForm,
  getBookEntry,
  openText,
  publishText,
  saveText,
  type SentBookText,
  withdrawText,
} from "~/domain/catalogue/public.server";
import type { Outcome } from "~/domain/kernel/outcome";

type Verb = (actor: Actor, sent: SentBookText, code: string) => Promise<Outcome<{ id: string }>>;

const VERBS: Record<SentBookText["doe"], Verb> = {
  begin: (actor, _, code) => beginText(actor, code),
  bewaar: (actor, { id, revision, owner, examples, ...sent }) => {
    const { plain, professional, criteriaIn, criteriaOut } = sent;
    const lines = examples.split("\n").map((line) => line.trim());
    const written = { plain, professional, criteriaIn, criteriaOut };
    const fields = { ...written, examples: lines.filter(Boolean) };
    return saveText(actor, { id, revision, owner, fields });
  },
  open: (actor, { id, revision, until }) => openText(actor, { id, revision, until }),
  definitief: (actor, { id, revision, from }) => publishText(actor, { id, revision, from }),
  "trek-in": (actor, { id, revision }) => withdrawText(actor, { id, revision }),
  antwoord: (actor, { id, verdict, answer }) =>
    answerComment(actor, { commentId: id, verdict, answer }),
};

export async function receiveBookText({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const code = params["code"] ?? "";
  await getBookEntry(actor, code);
  let form: SentBookText | null = null;
  const outcome = await perform(request, bookTextForm, (sent) => {
    form = sent;
    return VERBS[sent.doe](actor, sent, code);
  });
  if (outcome.ok) {
    const gedaan = (form as SentBookText | null)?.doe ?? "";
    return redirect(href("/regio/productenboek/:code", { code }, { gedaan }), 303);
  }
  const view = await bookEntryView(request, code, { form, refusals: outcome.refusals });
  return data(view, { status: statusOf(outcome) });
}
