/** The door of this area. */
export {
  type Actor,
  anApplicant,
  aResident,
  assertMay,
  aVisitor,
  may,
  type Own,
  rolesThatMay,
  theSystem,
} from "./actor";
export { accountClaimOffered } from "./events";
export type { ClaimState } from "./claims/claim";
export type { Invitee, InviteeFate, InviteeKind } from "./claims/invitee";
export type { DemoAccount, DemoOrganisation } from "./demo/demo-accounts";
export { covers, type Scope, SCOPES } from "./keys/key";
export { networkOf } from "./limits/limit";
export {
  DELIVERIES,
  type Delivery,
  NOTIFICATION_KINDS,
  type NotificationKind,
} from "./notifications/notification";
export type { Permission, Role } from "./permissions";
export { emailOf, isEmail, maskedEmail } from "./users/email";
export {
  type OrganisationKind,
  PERSON_ROLES,
  type PersonRole,
  type StartPage,
  startPageOf,
} from "./roles/role";
export { inFours, rolesToProtect } from "./second-step/second-step";
export { KEPT_SECONDS, REMEMBERED_HOURS } from "./kept-forms/kept-form";
export { isToBeTouched, LONGEST_HOURS, remainderOf } from "./sessions/session";
