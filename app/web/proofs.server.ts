/** The proofs of an organisation in words, and what it sends about them. */
import { data, redirect } from "@remix-run/node";

import { languageOf } from "./language.server";
import { carryOut, performRead, statusOf } from "./perform.server";
import { refusedProof, type SentAboutProof } from "./refused-proof.server";
import { bringsFile, receiveForm, type UploadLimits } from "./sent-file.server";
import { sentForm } from "./sent-form.server";
import { stateOfProof } from "./proof-words";
import { toldOf } from "./told";
import type { ProofKindView, ProofsView } from "~/components/proofs/proofs-view";
import type { Actor } from "~/domain/accounts/public";
import type { ProofKind } from "~/domain/catalogue/public";
import { dayAt } from "~/domain/kernel/day";
import { type Outcome, refuse, type Refused } from "~/domain/kernel/outcome";
import { newestOfKind } from "~/domain/providers/public";
import {
  handInProof,
  keepProofFile,
  listAskedKinds,
  type ListedProof,
  listProofs,
  proofForm,
  type SentProof,
  withdrawProof,
} from "~/domain/providers/public.server";
import { proofs as en } from "~/i18n/en/proofs";
import { proofs as nl } from "~/i18n/nl/proofs";

/** Whose proofs they are, and where their page and files stand. */
export type ProofsOf = {
  actor: Actor;
  applicantId: string | null;
  supplierId: string | null;
  self: string;
  fileAt: (fileId: string) => string;
  back: string | null;
  /** Of the request by whose link they are seen; null with an account. */
  reference: string | null;
};

type Asked = { request: Request; sent?: SentAboutProof };

export async function proofsView(
  whose: ProofsOf,
  { request, sent }: Asked,
  now = new Date(),
): Promise<ProofsView> {
  const { actor, applicantId, self, back, reference } = whose;
  const language = languageOf(request);
  const texts = { nl, en }[language];
  const [kinds, listed] = await Promise.all([
    listAskedKinds(whose, now),
    applicantId ? listProofs(actor, applicantId) : [],
  ]);
  const newest = newestOfKind(listed);
  const { searchParams } = new URL(request.url);
  const asked = listed.find(({ id }) => id === searchParams.get("intrekken"));
  const nameOf = (kind: ProofKind) => (language === "en" && kind.nameEn) || kind.name;
  const askedKind = kinds.find(({ code }) => code === asked?.kind);
  return {
    title: texts.title,
    ...{
      self,
      formOf: sent?.formOf ?? reference,
      back: back ? { to: back, name: texts.back } : null,
    },
    told: toldOf(texts.told, searchParams.get("gedaan")),
    fault: sent?.fault ?? null,
    count: countOf(kinds, newest, texts),
    kinds: kinds.map((kind) => ({
      ...kindView(kind, newest.get(kind.code) ?? null, { whose, texts, today: dayAt(now) }),
      ...{ code: kind.code, name: nameOf(kind) },
      ask: (language === "en" && kind.askEn) || kind.ask,
      form: formOf(kind, sent),
    })),
    withdrawing: asked && askedKind ? { id: asked.id, name: nameOf(askedKind) } : null,
  };
}

/** How many of what has to be handed in is there. */
function countOf(kinds: ProofKind[], newest: Map<string, ListedProof>, texts: typeof nl): string {
  const asked = kinds.filter(({ keep, optional }) => keep === "file" && !optional);
  return texts.count(asked.filter(({ code }) => newest.has(code)).length, asked.length);
}

type Words = { whose: ProofsOf; texts: typeof nl; today: number };
type Shown = Pick<ProofKindView, "state" | "lines" | "file" | "withdraw">;

function kindView(kind: ProofKind, proof: ListedProof | null, words: Words): Shown {
  const { whose, texts } = words;
  return {
    state: stateOfProof(kind, proof, words),
    lines: proof ? linesOf(proof, texts) : [],
    file: proof?.file
      ? {
          ...{ name: proof.file.name, size: texts.size(proof.file.bytes) },
          to: whose.fileAt(proof.file.id),
        }
      : null,
    withdraw: proof && !proof.seen ? `${whose.self}?intrekken=${proof.id}` : null,
  };
}

function linesOf(proof: ListedProof, texts: typeof nl): string[] {
  const { issuedOn, validUntil, seen, issuer, number, handedInOn } = proof;
  return [
    seen ? texts.seen(seen.on) : texts.handedIn(handedInOn),
    issuedOn ? texts.issued(issuedOn) : "",
    validUntil ? texts.until(validUntil) : "",
    texts.by(issuer, number),
  ].filter(Boolean);
}

function formOf(kind: ProofKind, sent?: SentAboutProof): ProofKindView["form"] {
  if (kind.keep === "seen") return null;
  const refused = sent?.kind === kind.code ? sent.refused : null;
  return {
    fields: [
      ...(kind.maxAgeMonths === undefined ? [] : (["afgegeven"] as const)),
      ...(kind.ends ? (["geldig", "nummer", "instantie"] as const) : []),
    ],
    isOpen: refused !== null,
    refused,
  };
}

/** A proof with its file, or the word that one is to go. */
export async function receiveProof(
  { request, uploads }: { request: Request; uploads?: UploadLimits | undefined },
  whose: ProofsOf & { applicantId: string },
) {
  if (!bringsFile(request)) return receiveWithdrawal(request, whose);
  const { actor, applicantId } = whose;
  const received = await receiveForm(
    request,
    (file) => keepProofFile(actor, { applicantId, file }),
    uploads,
  );
  let typed: SentProof | null = null;
  const outcome = await performRead(received.fields, proofForm, async (form) => {
    typed = form;
    if (isOfAnother(whose, received.fields)) return refuse(OTHER_REQUEST, { conflict: true });
    return handIn(whose, form, received.file);
  });
  if (outcome.ok) return redirect(`${whose.self}?gedaan=lever-in`, 303);
  const file = isOfAnother(whose, received.fields) ? null : received.file;
  const refused = await refusedProof(actor, { typed, refused: outcome, file }, request);
  const sent = { ...refused, formOf: sentFor(whose, received.fields) };
  const view = await proofsView(whose, { request, sent });
  return data(view, {
    status: statusFor(outcome),
    headers: received.isCutOff ? { Connection: "close" } : {},
  });
}

const OTHER_REQUEST = "application.other-request";

/** Which request the form was opened for; in one browser another may be open by now. */
function sentFor({ reference }: ProofsOf, sent: FormData): string | null {
  const of = sent.get("aanvraag");
  return reference && typeof of === "string" ? of : reference && "";
}

function isOfAnother(whose: ProofsOf, sent: FormData): boolean {
  return sentFor(whose, sent) !== whose.reference;
}

type FileOutcome = Awaited<ReturnType<typeof receiveForm<{ id: string; name: string }>>>["file"];

async function handIn(
  { actor, applicantId }: ProofsOf & { applicantId: string },
  form: SentProof,
  file: FileOutcome,
): Promise<Outcome<unknown>> {
  const { soort: kind, nummer: number, instantie: issuer, afgegeven, geldig, bewaard } = form;
  const fileId = file === null ? bewaard : file.ok ? file.value.id : null;
  const days = { issuedOn: afgegeven, validUntil: geldig };
  const said = { applicantId, kind, number, issuer, ...days, fileId };
  const outcome = await handInProof(actor, said);
  if (outcome.ok || file === null || file.ok) return outcome;
  const others = outcome.refusals.filter(({ code }) => code !== "proof.no-file");
  return {
    ok: false,
    refusals: [...file.refusals.map((one) => ({ ...one, field: "file" })), ...others],
  };
}

function statusFor(refused: Refused): number {
  return refused.refusals.some(({ code }) => code === "file.too-large") ? 413 : statusOf(refused);
}

async function receiveWithdrawal(request: Request, whose: ProofsOf) {
  const sent = await sentForm(request);
  const id = sent.get("bewijs");
  if (sent.get("doe") !== "trek-in" || typeof id !== "string")
    return data(await proofsView(whose, { request }), { status: 422 });
  const outcome = isOfAnother(whose, sent)
    ? refuse(OTHER_REQUEST, { conflict: true })
    : await carryOut(sent, () => withdrawProof(whose.actor, id));
  if (outcome.ok) return redirect(`${whose.self}?gedaan=trek-in`, 303);
  const texts = { nl, en }[languageOf(request)];
  const fault = texts.faults[outcome.refusals[0]?.code ?? ""] ?? texts.fault;
  const view = await proofsView(whose, { request, sent: { kind: null, refused: null, fault } });
  return data(view, { status: statusOf(outcome) });
}
