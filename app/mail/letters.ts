/** Every letter of the house by its kind. */
import { applicationDecided } from "./application-decided";
import { applicationExpiring } from "./application-expiring";
import { applicationLink } from "./application-link";
import { applicationMember } from "./application-member";
import { applicationMemberAnswered } from "./application-member-answered";
import { applicationMoreAsked } from "./application-more-asked";
import { applicationReceived } from "./application-received";
import { availabilityAsked } from "./availability-asked";
import { availabilityChosen } from "./availability-chosen";
import { availabilityClosed } from "./availability-closed";
import { availabilityReplied } from "./availability-replied";
import { claim } from "./claim";
import { digest } from "./digest";
import { emailChange } from "./email-change";
import { emailChanged } from "./email-changed";
import { invitation } from "./invitation";
import type { LetterWriter } from "./letter";
import { notice } from "./notice";
import { organisationInvitation } from "./organisation-invitation";
import { passwordChanged } from "./password-changed";
import { recoveryCodeUsed } from "./recovery-code-used";
import { reminder } from "./reminder";
import { reset } from "./reset";
import { secondStepChanged } from "./second-step-changed";

export const LETTERS = {
  invitation,
  claim,
  "organisation-invitation": organisationInvitation,
  reset,
  "email-change": emailChange,
  "email-changed": emailChanged,
  "password-changed": passwordChanged,
  "second-step-changed": secondStepChanged,
  "recovery-code-used": recoveryCodeUsed,
  reminder,
  notice,
  digest,
  "application-link": applicationLink,
  "application-received": applicationReceived,
  "application-more-asked": applicationMoreAsked,
  "application-decided": applicationDecided,
  "application-expiring": applicationExpiring,
  "application-member": applicationMember,
  "application-member-answered": applicationMemberAnswered,
  "availability-asked": availabilityAsked,
  "availability-replied": availabilityReplied,
  "availability-chosen": availabilityChosen,
  "availability-closed": availabilityClosed,
} satisfies Record<string, LetterWriter>;

export type LetterKind = keyof typeof LETTERS;

export function isLetterKind(kind: string): kind is LetterKind {
  return Object.hasOwn(LETTERS, kind);
}
