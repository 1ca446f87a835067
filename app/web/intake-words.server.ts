/** The words for what comes to a combination, and for who does which part. */
import { answeredOn } from "./answered.server";
import { stateView, type ReferralWords, referralWords } from "./referral-words.server";
import { aboutNeed } from "./need-words.server";
import type { SharedNeedView } from "~/components/combinations/intake-view";
import type { Tone } from "~/components/ui/tone";
import type { RegionConfig } from "~/domain/catalogue/public";
import type { AllocationState } from "~/domain/combinations/public";
import type { Intake, IntakeFor, MemberNeed, Part } from "~/domain/combinations/public.server";
import type { Refusal } from "~/domain/kernel/outcome";
import { referralName, type ReferralState, type ShownNeed } from "~/domain/referrals/public";
import { intake as en } from "~/i18n/en/intake";
import { intake as nl } from "~/i18n/nl/intake";

export type IntakeWords = ReferralWords & { intake: typeof nl };

export function intakeWords(request: Request, region: RegionConfig, now = new Date()): IntakeWords {
  const words = referralWords(request, region, now);
  return { ...words, intake: { nl, en }[words.language] };
}

export function answeredHere(request: Request, refusals: Refusal[], words: IntakeWords) {
  const { told, faults, faultTitle } = words.intake;
  const textOf = (one: Refusal) => faults[one.code] ?? words.faultText(one);
  const { view, errors } = answeredOn(request, { told, refusals, textOf });
  return { view: { ...view, faultTitle }, errors };
}

/** The need as it was sent: written by whoever asks, by the same shape. */
export const shownIn = ({ shown }: MemberNeed) => shown as ShownNeed;

export function titleOf(need: MemberNeed, words: IntakeWords): string {
  return words.intake.one.title(referralName(need.number), aboutNeed(shownIn(need), words));
}

export function needState({ state }: MemberNeed, words: IntakeWords) {
  // Held to its codes by the database.
  return stateView(state as ReferralState, "supplier", words);
}

export function memberName({ members }: Pick<Intake, "members">, id: string): string {
  return members.find((one) => one.id === id)?.name ?? "";
}

const TONES: Record<AllocationState, Tone> = {
  ...({ proposed: "warning", accepted: "positive", declined: "critical" } as const),
  ...({ withdrawn: "neutral", ended: "neutral" } as const),
};

type PartView = SharedNeedView["parts"]["items"][number];

export function partView(
  part: Part,
  { desk, need }: { desk: Intake; need: MemberNeed },
  { intake, day }: IntakeWords,
): PartView {
  const replaced = need.parts.find(({ id }) => id === part.replacesId);
  const { declineCode, declineNote } = part;
  const reason = declineCode && (intake.reasons[declineCode] ?? declineCode);
  return {
    ...{ id: part.id, member: memberName(desk, part.memberId), scope: part.scope },
    state: { text: intake.states[part.state], tone: TONES[part.state] },
    lines: [
      ...(replaced ? [intake.one.replaces(memberName(desk, replaced.memberId))] : []),
      ...(reason ? [intake.one.reason(reason, declineNote)] : []),
      part.acts.map(({ at, act }) => intake.act(day(at), intake.actsDone[act] ?? act)).join("; "),
    ],
  };
}

/** Whom to call, in one line; "" where there is nobody. */
export function contactText(
  contact: IntakeFor["contact"],
  { intake }: { intake: typeof nl },
): string {
  return contact ? intake.contactLine(contact.name, contact.person, contact.phone ?? "") : "";
}
