/** The proofs of a request and the points of its screening, in words. */
import type { DeskWords } from "./admission-words.server";
import { href } from "./href";
import { PROOF_TONES, VERDICT_TONES } from "~/components/admission/desk-tones";
import type { CheckView, DossierView, ProofView } from "~/components/admission/desk-view";
import { nameOf, type ProofKind } from "~/domain/catalogue/public";
import { dayAt } from "~/domain/kernel/day";
import { ageOf, type ScreeningLine } from "~/domain/providers/public";
import type { ApplicationDossier, ListedProof } from "~/domain/providers/public.server";

type Shown = { dossier: ApplicationDossier; proofs: ListedProof[]; words: DeskWords; now: Date };

/** What the region asks, each with what there is; then what it does not ask any more. */
export function proofViews({ proofs, words, now }: Shown): ProofView[] {
  const kinds = words.region.admission?.proofs ?? [];
  return kinds.flatMap((kind) => {
    const own = proofs.filter((proof) => proof.kind === kind.code);
    const name = nameOf(kinds, kind.code, words.language);
    if (own.length === 0) {
      const state = { text: words.texts.proofs.missing, tone: PROOF_TONES.missing };
      return [{ name, state, lines: [], file: null }];
    }
    return own.map((proof) => ({ name, ...proofView({ proof, kind, words, now }) }));
  });
}

type OneProof = { proof: ListedProof; kind: ProofKind; words: DeskWords; now: Date };

function proofView({ proof, kind, words, now }: OneProof): Omit<ProofView, "name"> {
  const texts = words.texts.proofs;
  const age = ageOf(proof, kind, dayAt(now));
  return {
    state: { text: texts.ages[age], tone: PROOF_TONES[age] },
    lines: [
      [proof.number, proof.issuer].filter(Boolean).join(", "),
      proof.issuedOn ? texts.issued(words.isoDay(proof.issuedOn)) : "",
      proof.validUntil ? texts.until(words.isoDay(proof.validUntil)) : "",
      proof.seen ? texts.seen(words.who(proof.seen.by), words.isoDay(proof.seen.on)) : "",
    ].filter(Boolean),
    file: proof.file ? href("/bestanden/:id", { id: proof.file.id }) : null,
  };
}

export function checkViews(
  dossier: ApplicationDossier,
  proofs: ListedProof[],
  words: DeskWords,
): DossierView["steps"] {
  const { steps } = words.texts.screening;
  return dossier.screening.steps.map(({ step, lines }) => ({
    name: steps[step],
    checks: lines.map((line) => checkView(line, { dossier, proofs, words })),
  }));
}

type Around = { dossier: ApplicationDossier; proofs: ListedProof[]; words: DeskWords };

function checkView(line: ScreeningLine, around: Around): CheckView {
  const { check, answer, isDone } = line;
  const { dossier, words } = around;
  const isWaiting = answer !== null && !isDone && dossier.secondPairOfEyes;
  return {
    code: check.code,
    name: words.language === "en" ? (check.nameEn ?? check.name) : check.name,
    state: checkState(line, words),
    answer: answer && answerView(answer, words),
    second: isWaiting ? mayOrOwn(answer, words) : null,
    proofs: proofsOf(line, around),
    chosen: answer?.verdict ?? "",
  };
}

function mayOrOwn({ answeredBy }: { answeredBy: string }, { userId }: DeskWords) {
  return answeredBy === userId ? ("own" as const) : ("may" as const);
}

function checkState({ answer, isDone }: ScreeningLine, { texts }: DeskWords): CheckView["state"] {
  const said = texts.screening;
  if (!answer) return { text: said.open, tone: VERDICT_TONES.open };
  const text = said.verdicts[answer.verdict];
  return isDone
    ? { text, tone: VERDICT_TONES[answer.verdict] }
    : { text: `${text}. ${said.needsSecond}`, tone: "warning" };
}

function answerView(
  {
    verdict,
    note,
    answeredBy,
    answeredAt,
    secondBy,
    secondAt,
  }: NonNullable<ScreeningLine["answer"]>,
  { texts, who, day }: DeskWords,
): CheckView["answer"] {
  const said = texts.screening;
  const seen = secondAt ? [said.seenBy(who(secondBy), day(secondAt))] : [];
  return {
    ...{ verdict, note, moment: answeredAt.toISOString() },
    lines: [said.by(who(answeredBy), day(answeredAt)), ...seen],
  };
}

function proofsOf({ check, answer }: ScreeningLine, { proofs, words }: Around) {
  const kinds = words.region.admission?.proofs ?? [];
  return proofs
    .filter(({ kind }) => check.proofs?.includes(kind) ?? true)
    .map(({ id, kind }) => ({
      ...{ id, name: nameOf(kinds, kind, words.language) },
      isLookedAt: answer?.proofIds.includes(id) ?? false,
    }));
}
