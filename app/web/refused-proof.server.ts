/** What is shown again of a proof that was refused: what was typed, and the file if it was sound. */
import { languageOf } from "./language.server";
import type { RefusedProof } from "~/components/proofs/proofs-view";
import type { Actor } from "~/domain/accounts/public";
import type { Outcome, Refused } from "~/domain/kernel/outcome";
import { findProofFile, type SentProof } from "~/domain/providers/public.server";
import { proofs as en } from "~/i18n/en/proofs";
import { proofs as nl } from "~/i18n/nl/proofs";

export type SentAboutProof = {
  kind: string | null;
  refused: RefusedProof | null;
  fault: string | null;
  /** The request that the form was opened for. */
  formOf?: string | null;
};

type Attempt = {
  typed: SentProof | null;
  refused: Refused;
  file: Outcome<{ id: string; name: string }> | null;
};

export async function refusedProof(
  actor: Actor,
  { typed, refused, file }: Attempt,
  request: Request,
): Promise<SentAboutProof> {
  const texts = { nl, en }[languageOf(request)];
  const faults = refused.refusals.map(({ code, field = "" }) => ({
    field: FIELDS[field] ?? "bestand",
    text: texts.faults[code] ?? texts.fault,
  }));
  if (!typed?.soort) return { kind: null, refused: null, fault: faults[0]?.text ?? texts.fault };
  return {
    ...{ kind: typed.soort, fault: null },
    refused: { values: valuesOf(typed), faults, kept: await keptFile(actor, typed, file) },
  };
}

/** What the rules call a field, as the page does. */
const FIELDS: Record<string, string> = {
  ...{ issuedOn: "afgegeven", validUntil: "geldig", number: "nummer", issuer: "instantie" },
};

function valuesOf({ afgegeven, geldig, nummer, instantie }: SentProof): RefusedProof["values"] {
  return { afgegeven: afgegeven ?? "", geldig: geldig ?? "", nummer, instantie };
}

async function keptFile(
  actor: Actor,
  { bewaard }: SentProof,
  file: Attempt["file"],
): Promise<RefusedProof["kept"]> {
  const id = file?.ok ? file.value.id : bewaard;
  const found = id === null ? null : await findProofFile(actor, id);
  return found && { id: found.id, name: found.name };
}
