/**
 * What a person is told of, in the app and by mail.
 *
 * A notification holds a kind and a code: what it is about is read where it belongs, by who may.
 * Each person chooses per kind whether a letter comes at once, once a day or never; in the app it
 * always stands.
 */
import type { PersonRole } from "../roles/role";

const PROVIDER: readonly PersonRole[] = ["provider-editor", "provider-manager"];

const REFERRERS: readonly PersonRole[] = [
  ...(["access-worker", "access-lead", "general-practitioner", "youth-doctor"] as const),
  ...(["medical-specialist", "certified-institution"] as const),
];

/** Every kind with the roles it can reach. */
export const NOTIFICATION_KINDS = {
  "waits-due": PROVIDER,
  "mark-expiring": PROVIDER,
  "proof-expiring": ["provider-manager"],
  "provider-silent": ["contract-manager"],
  "wait-challenged": PROVIDER,
  "challenge-answered": REFERRERS,
  "challenge-expired": REFERRERS,
  "wait-doubtful": ["contract-manager"],
  "contract-changed": ["provider-manager"],
  "signal-raised": ["contract-manager"],
  "signal-late": ["contract-manager"],
  "signal-answered": ["contract-manager"],
  "signal-moved": REFERRERS,
  "signal-fed-back": REFERRERS,
  "signal-disclosed": ["provider-manager"],
  "application-submitted": ["contract-manager"],
  "application-supplied": ["contract-manager"],
  "book-text-open": PROVIDER,
  "book-comment-answered": PROVIDER,
  "stop-asked": ["contract-manager"],
  "stop-decided": ["provider-manager"],
  "stop-ending": ["contract-manager"],
  "own-stop-ending": ["provider-manager"],
  "dispute-raised": ["contract-manager"],
  "dispute-late": ["contract-manager"],
  "dispute-answered": ["access-worker", "access-lead"],
  "dispute-answered-provider": ["provider-manager"],
  "take-over-due": ["provider-manager"],
  "take-over-late": [...REFERRERS, "privacy-officer"],
  "client-corrected": ["provider-manager"],
  "referral-received": ["provider-manager"],
  "referral-changed": ["provider-manager"],
  "referral-answered": REFERRERS,
  "referral-late": REFERRERS,
  "indication-ending": REFERRERS,
  "own-indication-ending": ["provider-manager"],
  "consent-withdrawn": REFERRERS,
  "evaluation-due": REFERRERS,
  "own-evaluation-due": ["provider-manager"],
  "unusual-look": ["privacy-officer"],
  "notice-published": [...PROVIDER, ...REFERRERS, "client-supporter"],
  "availability-asked": ["provider-manager"],
  "availability-replied": ["provider-manager"],
  "availability-chosen": ["provider-manager"],
  "availability-closed": ["provider-manager"],
  "availability-answered": REFERRERS,
  "availability-lapsed": [...REFERRERS, "provider-manager"],
  "availability-late": REFERRERS,
  "case-late": REFERRERS,
  "case-escalated": REFERRERS,
  "case-handed-over": REFERRERS,
  "supplier-stopped": REFERRERS,
  "consult-asked": ["provider-manager"],
  "consult-answered": REFERRERS,
  "consult-late": ["provider-manager", ...REFERRERS],
  "expert-asked": ["expert"],
  "expert-late": ["expert"],
  "expert-decided": [...REFERRERS, "provider-manager"],
  "subcontract-asked": ["provider-manager"],
  "subcontract-moved": ["provider-manager"],
  "combination-invited": ["provider-manager"],
  "combination-incomplete": ["provider-manager"],
  "partner-replied": ["provider-manager"],
  "partner-reply-decided": ["provider-manager"],
  "partner-call-over": ["provider-manager"],
  "combination-asked": ["provider-manager"],
  "combination-declined": ["provider-manager"],
  "lead-changed": ["provider-manager", "contract-manager"],
  "combination-ended": ["provider-manager", "contract-manager"],
  "governance-to-sign": ["provider-manager"],
  "budget-proposed": ["provider-manager"],
  "budget-decided": ["provider-manager"],
  "budget-uncovered": ["provider-manager"],
  "receipt-recorded": ["contract-manager"],
  "indication-waits": ["contract-manager"],
  "intake-turn": ["provider-manager"],
  "part-proposed": ["provider-manager"],
  "part-answered": ["provider-manager"],
  "part-changed": ["provider-manager"],
  "part-over": ["provider-manager"],
} as const satisfies Record<string, readonly PersonRole[]>;

export type NotificationKind = keyof typeof NOTIFICATION_KINDS;

export const DELIVERIES = ["at_once", "daily", "never"] as const;
export type Delivery = (typeof DELIVERIES)[number];

export const LONGEST_LIST = 100;
export const NOTIFICATION_KEPT_DAYS = 365;

/** The kinds that can reach somebody with these roles. */
export function kindsFor(roles: readonly string[]): NotificationKind[] {
  const kinds = Object.keys(NOTIFICATION_KINDS) as NotificationKind[];
  return kinds.filter((kind) => NOTIFICATION_KINDS[kind].some((role) => roles.includes(role)));
}

export function isNotificationKind(kind: string): kind is NotificationKind {
  return Object.hasOwn(NOTIFICATION_KINDS, kind);
}
