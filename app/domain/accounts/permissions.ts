/** Who may do what: reads as sentences, action × role → own or any (requirements, permission matrix). */
import type { Permission } from "./permission";
import { PERSON_ROLES, type Role } from "./roles/role";

export type { Permission } from "./permission";
export type { Role } from "./roles/role";

/** `own`: only for a supplier, organisation or municipality on whose behalf the person may act. */
export type Extent = "own" | "any";

/** Who can send somebody to a supplier, for the own organisation (requirements, 3.2: referral). */
const REFERRERS: Partial<Record<Role, Extent>> = {
  "access-worker": "own",
  "access-lead": "own",
  "general-practitioner": "own",
  "youth-doctor": "own",
  "certified-institution": "own",
};

/** Whoever refers, for what is said of a supplier. */
const ANY_REFERRER = Object.fromEntries(
  Object.keys(REFERRERS).map((role) => [role, "any" as const]),
);

/** Everybody who signed in, for what is of that person alone. */
const EVERYBODY = Object.fromEntries(PERSON_ROLES.map((role) => [role, "any" as const]));

export const PERMISSIONS: Record<Permission, Partial<Record<Role, Extent>>> = {
  "region.load": { "region-admin": "any", system: "any" },
  "registers.import": { system: "any" },
  "waiting-time.declare": {
    system: "any",
    "provider-editor": "own",
    "provider-manager": "own",
  },
  "offer.remark": { visitor: "any" },
  "remarks.forget": { system: "any" },
  "page.read": { "provider-editor": "own", "provider-manager": "own" },
  "page.save": { "provider-editor": "own", "provider-manager": "own" },
  "page.publish": { "provider-manager": "own" },
  "place.keep": { "provider-manager": "own" },
  "suggestion.settle": { "contract-manager": "any", "region-admin": "any" },
  "quality.tell": { "provider-editor": "own", "provider-manager": "own" },
  "quality.save": { "provider-manager": "own" },
  "mark.judge": { "quality-officer": "any" },
  "remark.settle": { "contract-manager": "any", "quality-officer": "any", "region-admin": "any" },
  "tasks.read": { "contract-manager": "any", "quality-officer": "any", "region-admin": "any" },
  "waiting-time.record": { "contract-manager": "any", "region-admin": "any" },
  "waiting-time.challenge": ANY_REFERRER,
  "challenges.tend": { system: "any" },
  "waiting-history.read": { "provider-editor": "own", "provider-manager": "own" },
  "own-changes.read": { "provider-manager": "own" },
  "changes.read": { "contract-manager": "any", "region-admin": "any" },
  "session.open": { visitor: "any" },
  "password.ask-reset": { visitor: "any" },
  "password.reset": { visitor: "any" },
  "invitation.accept": { visitor: "any" },
  "account.change": EVERYBODY,
  "email.confirm": { visitor: "any" },
  "members.manage": {
    "provider-manager": "own",
    "access-lead": "own",
    "region-admin": "any",
    system: "any",
  },
  "second-step.reset": {
    "provider-manager": "own",
    "access-lead": "own",
    "region-admin": "any",
    system: "any",
  },
  // Who can be shown anything of who asks for help, or who looked at it (requirements, 3.2: referral).
  "client-data.see": {
    ...{ ...REFERRERS, "privacy-officer": "own", "provider-manager": "own", expert: "own" },
  },
  "organisations.manage": { "region-admin": "any", system: "any" },
  "demo.load": { system: "any" },
  "start.provider": { "provider-editor": "any", "provider-manager": "any" },
  "start.referrer": {
    "access-worker": "any",
    "access-lead": "any",
    "general-practitioner": "any",
    "youth-doctor": "any",
    "certified-institution": "any",
    "client-supporter": "any",
    "privacy-officer": "any",
  },
  "start.region": {
    "contract-manager": "any",
    "quality-officer": "any",
    expert: "any",
    "policy-maker": "any",
    "region-admin": "any",
  },
  "start.admin": { "region-admin": "any" },
  "client-stop.ask": { "provider-manager": "own" },
  "client-stop.decide": { "contract-manager": "any" },
  "client-stop.remind": { system: "any" },
  "client-stop.end": { "provider-manager": "own", "contract-manager": "any" },
  // Contract, dossier, talk reports (requirements, 3.2); access reads what is contracted, and no more.
  "contract.read": { "contract-manager": "any", "quality-officer": "any" },
  "own-contract.read": { "provider-manager": "own" },
  "contract.read-scope": {
    ...{ "contract-manager": "any", "quality-officer": "any" },
    ...{ "access-worker": "any", "access-lead": "any" },
  },
  "contract.keep": { "contract-manager": "any" },
  "contract.move": { "contract-manager": "any" },
  "contracts.tend": { system: "any" },
  "talk.read": { "contract-manager": "any", "quality-officer": "any" },
  "talk.keep": { "contract-manager": "any" },
  "exception.rest": { "contract-manager": "any", "quality-officer": "any" },
  // Who sees a price (architecture §7).
  "tariff.read": { "contract-manager": "any", "region-admin": "any", "policy-maker": "any" },
  "tariff.check": { "contract-manager": "any" },
  "closure.plan": { "provider-editor": "own", "provider-manager": "own" },
  "notification.keep": EVERYBODY,
  "notifications.send": { system: "any" },
  "waiting-time.remind": { system: "any" },
  "mark.remind": { system: "any" },
  "waiting-time.confirm-by-link": { visitor: "any" },
  "providers.call": { "contract-manager": "any" },
  "key.keep": { "provider-manager": "own" },
  "application.begin": { visitor: "any", "provider-manager": "own" },
  "application.confirm-part": { visitor: "any" },
  "applications.tend": { system: "any" },
  "application.keep": { applicant: "own", "provider-manager": "own" },
  "application.read": {
    ...{ applicant: "own", "provider-manager": "own" },
    ...{ "contract-manager": "any", "quality-officer": "any" },
  },
  "application.screen": { "contract-manager": "any", "quality-officer": "any" },
  "application.decide": { "contract-manager": "any" },
  "proof.keep": { applicant: "own", "provider-manager": "own" },
  // The facts of a proof; its file is for who screens (`proof.open`).
  "proof.read": {
    ...{ applicant: "own", "provider-manager": "own" },
    ...{ "contract-manager": "any", "quality-officer": "any" },
    ...{ "access-worker": "any", "access-lead": "any", "policy-maker": "any" },
  },
  "proof.remind": { system: "any" },
  "proof.open": {
    ...{ applicant: "own", "provider-manager": "own" },
    ...{ "contract-manager": "any", "quality-officer": "any" },
  },
  "preliminary-service.keep": {
    ...{ "access-worker": "own", "access-lead": "own", "region-admin": "any" },
  },
  "book-text.edit": { "contract-manager": "any", "region-admin": "any" },
  "book-text.comment": { "provider-editor": "own", "provider-manager": "own" },
  "indicator.read": {
    ...{ "contract-manager": "any", "quality-officer": "any", expert: "any" },
    ...{ "policy-maker": "any", "region-admin": "any" },
  },
  "indicator.define": { "policy-maker": "any", "region-admin": "any" },
  "search-index.keep": { "region-admin": "any", system: "any" },
  "messages.keep": { "region-admin": "any" },
  "audit.read": { "contract-manager": "any", "region-admin": "any" },
  "policy.read": { "contract-manager": "any", "policy-maker": "any" },
  "policy.count": { system: "any" },
  // Who refers may say something of a supplier (requirements, 3.2: signal); about money, who advises.
  "signal.raise": ANY_REFERRER,
  "signal.read": { "contract-manager": "any", "quality-officer": "any", expert: "any" },
  "signal.work": { "contract-manager": "any" },
  "signal.answer": { "provider-manager": "own" },
  "signals.count": {
    ...{ "contract-manager": "any", "quality-officer": "any", expert: "any" },
    "policy-maker": "any",
  },
  "signals.tend": { system: "any" },
  "dispute.raise": { "access-worker": "any", "access-lead": "any", "provider-manager": "own" },
  "dispute.work": { "contract-manager": "any" },
  "notice.write": { "contract-manager": "any", "region-admin": "any" },
  "notice.read": {
    ...{ "provider-editor": "any", "provider-manager": "any" },
    ...{ "access-worker": "any", "access-lead": "any", "general-practitioner": "any" },
    ...{ "youth-doctor": "any", "certified-institution": "any", "client-supporter": "any" },
  },
  "need.keep": REFERRERS,
  // Of the own team, also the cases of others.
  "case.hand-over-any": { "access-lead": "own" },
  "availability.ask": REFERRERS,
  "availability.answer": { "provider-manager": "own" },
  "availability.answer-by-link": { visitor: "any" },
  "referral.keep": REFERRERS,
  "referral.answer": { "provider-manager": "own" },
  // Counts, clocks and reasons, no case (requirements, 3.2).
  "referral.count": { "contract-manager": "any" },
  "referrals.tend": { system: "any" },
  "client.look": { ...REFERRERS, "provider-manager": "own", "privacy-officer": "own" },
  "client.correct": REFERRERS,
  "client.export": { "privacy-officer": "own" },
  "client.hold": { "privacy-officer": "own" },
  "access-log.read": { "privacy-officer": "own", "access-lead": "own", "provider-manager": "own" },
  "privacy.approve": { "privacy-officer": "own" },
};
