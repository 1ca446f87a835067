/**
 * A notice: something that the region tells providers or referrers (bericht van de regio).
 *
 * It is a draft until it is published, and then stands as it is: who read it read that. It can only be
 * withdrawn, with the reason. On the screen is *seen*; *read* is what a person says by pressing so
 * (requirements P28).
 */
import type { PersonRole } from "~/domain/accounts/public";
import { type Refused, refuse } from "~/domain/kernel/outcome";
import type { Machine } from "~/domain/kernel/state-machine";

export type NoticeState = "draft" | "published" | "withdrawn" | "discarded";
export type NoticeMove = "publish" | "discard" | "withdraw";

export const notice: Machine<NoticeState, NoticeMove> = {
  draft: { publish: "published", discard: "discarded" },
  published: { withdraw: "withdrawn" },
  withdrawn: {},
  discarded: {},
};

export const AUDIENCES = ["providers", "referrers"] as const;
export type Audience = (typeof AUDIENCES)[number];

export const AUDIENCE_ROLES: Record<Audience, readonly PersonRole[]> = {
  providers: ["provider-editor", "provider-manager"],
  referrers: [
    ...(["access-worker", "access-lead", "general-practitioner", "youth-doctor"] as const),
    ...(["medical-specialist", "certified-institution", "client-supporter"] as const),
  ],
};

const LONGEST_TITLE = 120;
const LONGEST_NOTICE = 4_000;

/** What a notice says and to whom. */
export type NoticeWords = { title: string; text: string };

export function noticeFaults({ title, text }: NoticeWords): Refused | null {
  const faults = [
    title === "" ? refuse("notice.no-title", { field: "titel" }) : null,
    title.length > LONGEST_TITLE ? refuse("notice.title-too-long", { field: "titel" }) : null,
    text === "" ? refuse("notice.no-text", { field: "tekst" }) : null,
    text.length > LONGEST_NOTICE ? refuse("notice.text-too-long", { field: "tekst" }) : null,
  ].flatMap((fault) => fault?.refusals ?? []);
  return faults.length > 0 ? { ok: false, refusals: faults } : null;
}
