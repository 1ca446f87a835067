/** What other areas and the web may ask of accounts. */
export { closeLimiter } from "~/db/limiter.server";
export { invitationsForm } from "./claims/invitations.form";
export {
  type Invited,
  inviteOrganisations,
  type PlannedInvitees,
  previewInvitees,
} from "./claims/invite-organisations.server";
export { listClaims } from "./claims/list-claims.server";
export {
  type OfferedClaim,
  offerClaims,
  offerClaimTo,
  offerToProvider,
} from "./claims/offer-claims.server";
export { loadDemoAccounts } from "./demo/load-demo-accounts.server";
export {
  countFailure,
  forgetAttempts,
  forgetFailures,
  takeAttempt,
} from "./limits/count-attempts.server";
export { type Asker, takeTurn } from "./limits/take-turn.server";
export { chooseDelivery, markRead } from "./notifications/keep-notifications.server";
export {
  countUnread,
  type DeliveryChoice,
  findBounce,
  listDeliveries,
  listNotifications,
  type NotificationView,
} from "./notifications/list-notifications.server";
export { deliveryForm, readForm } from "./notifications/notification.form";
export { listReaders, notify, putNews, type Reader } from "./notifications/notify.server";
export { sendDigests } from "./notifications/send-digests.server";
export { acceptInvitation, findInvitation } from "./members/accept-invitation.server";
export { changeRoles, removeMember } from "./members/change-member.server";
export { inviteMember } from "./members/invite-member.server";
export { getOrganisation, listOrganisations } from "./members/list-members.server";
export { type MemberForm, memberForm } from "./members/member.form";
export {
  askEmailChange,
  changeDetails,
  changePassword,
  confirmEmail,
  endOtherSessions,
} from "./own-account/change-own-account.server";
export { type Proof, provePassword } from "./own-account/prove-password.server";
export { getOwnAccount, getOwnOrganisation } from "./own-account/get-own-account.server";
export { type OwnAccountForm, ownAccountForm } from "./own-account/own-account.form";
export { askResetForm, invitationForm, newPasswordForm } from "./passwords/password.form";
export { askReset } from "./passwords/ask-reset.server";
export { resetPassword } from "./passwords/reset-password.server";
export { findToken, linkOf, noteBounced } from "./tokens/keep-tokens.server";
export { findKeyHolder, type KeyHolder, type KeyView, listKeys } from "./keys/find-key.server";
export { createKey, revokeKey, rotateKey, type ShownKey } from "./keys/keep-keys.server";
export { keyForm } from "./keys/key.form";
export { hashPassword, isPassword } from "./passwords/hash-password.server";
export { renewRecoveryCodes, turnOffSecondStep } from "./second-step/keep-second-step.server";
export { SECOND_STEP_SECRETS } from "./second-step/sealed-secret.server";
export { getSecondStep, type SecondStep } from "./second-step/get-second-step.server";
export { keyUri } from "./second-step/time-code.server";
export { resetSecondStep, resetSecondStepOf } from "./second-step/reset-second-step.server";
export {
  type SecondStepForm,
  secondStepForm,
  signInCodeForm,
} from "./second-step/second-step.form";
export {
  moveSecondStep,
  offerSecondStep,
  turnOnSecondStep,
} from "./second-step/turn-on-second-step.server";
export {
  findKeptForm,
  forgetKeptForms,
  forgetOldForms,
  keepForm,
} from "./kept-forms/keep-form.server";
export { findActorFor } from "./sessions/find-actor-for.server";
export { type Awaited, findSession, type SignedIn } from "./sessions/find-session.server";
export {
  endSession,
  endSessionsOf,
  forgetSessions,
  type NewSession,
  openSession,
  touchSession,
} from "./sessions/keep-session.server";
export { type MaySignIn, signIn } from "./sessions/sign-in.server";
export { signInByCode } from "./sessions/sign-in-by-code.server";
export { signInForm } from "./sessions/sign-in.form";
export { inviteAdministrator } from "./users/invite-administrator.server";
