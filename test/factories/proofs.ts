/** An organisation that shows proofs, and a region that asks for them. */
import { aPdf } from "./files";
import { aRegion, saveRegion } from "./a-region";
import { prisma } from "~/db/client.server";
import { type Actor, anApplicant } from "~/domain/accounts/public";
import type { ProofKind } from "~/domain/catalogue/public";
import { newApplicationLink } from "~/domain/providers/admission/application-link.server";
import { applicationToken, handInProof, keepProofFile } from "~/domain/providers/public.server";

const PROOF_KINDS: ProofKind[] = [
  { code: "kvk", name: "Uittreksel KvK", keep: "file", ask: "Een uittreksel.", maxAgeMonths: 6 },
  { code: "systeem", name: "Kwaliteitssysteem", keep: "file", ask: "Uw certificaat.", ends: true },
  { code: "klachten", name: "Klachtenregeling", keep: "file", ask: "Uw regeling." },
  { code: "vog", name: "VOG", keep: "seen", ask: "Laat haar zien.", maxAgeMonths: 36 },
];

export function aRegionThatAsks(proofs = PROOF_KINDS): Promise<void> {
  return saveRegion(
    aRegion({
      admission: {
        ...{ proofs, screening: [], secondPairOfEyes: false, decideWorkdays: 30 },
        ...{ supplyWorkdays: 10, rounds: [], contractMonths: 48 },
        remedy: { text: "Bezwaar", withinDays: 42 },
      },
    }),
  );
}

/** Who came by the link of a request; of a supplier when there is one. */
export async function someApplicant(supplierId: string | null = null): Promise<Actor> {
  const now = new Date();
  const application = crypto.randomUUID();
  const times = { createdAt: now, updatedAt: now };
  const { id } = await prisma().applicant.create({ data: { supplierId, ...times } });
  await prisma().application.create({
    data: {
      ...{ id: application, applicantId: id, reference: `A-${application}`, ...times },
      ...{ contactEmail: "link@zorg.test", ...newApplicationLink(application, now) },
    },
  });
  return anApplicant(application, id);
}

/** A request that was begun, with the token of its letter and the cookie that it becomes. */
export async function aBegunApplication() {
  const now = new Date();
  const id = crypto.randomUUID();
  const times = { createdAt: now, updatedAt: now };
  const { id: applicantId } = await prisma().applicant.create({ data: times });
  await prisma().application.create({
    data: {
      ...{ id, applicantId, reference: `A-${id}`, contactEmail: "start@zorg.test", ...times },
      ...{ contactName: "Jo", ...newApplicationLink(id, now) },
    },
  });
  const token = (await applicationToken(id))!;
  const actor = anApplicant(id, applicantId);
  return { id, applicantId, actor, token, cookie: `aanvraag=${token}` };
}

async function* arriving(content: Buffer) {
  yield content;
}

/** The id of a file that the actor sent. */
export async function aSentFile(actor: Actor, applicantId: string): Promise<string> {
  const file = { name: "bewijs.pdf", type: "application/pdf", content: arriving(aPdf()) };
  const kept = await keepProofFile(actor, { applicantId, file });
  if (!kept.ok) throw new Error(JSON.stringify(kept.refusals));
  return kept.value.id;
}

/** A proof that was handed in, with its file. */
export async function aProof(actor: Actor, applicantId: string, kind = "klachten") {
  const fileId = await aSentFile(actor, applicantId);
  const said = { number: "", issuer: "", issuedOn: null, validUntil: null };
  const outcome = await handInProof(actor, { applicantId, kind, fileId, ...said });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  return { id: outcome.value.id, fileId };
}
