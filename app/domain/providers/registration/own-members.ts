/**
 * Providers that ask together, as a combination: each confirms its own part by its own link before the
 * request is handed in. Who signs for what, and the budget, come with the combination itself.
 */
import { isEmail } from "~/domain/accounts/public";
import { isKvk } from "~/domain/kernel/kvk-number";
import type { Refusal } from "~/domain/kernel/outcome";

export type StatedMember = { name: string; kvk: string; email: string; isLead: boolean };
export type StatedCombination = {
  combinationName: string;
  targetGroup: string;
  members: StatedMember[];
};

const FEWEST_MEMBERS = 2;
const MOST_MEMBERS = 20;
export const LONGEST_PART = 2_000;
const LONGEST = 200;

/** What is filled in must be right; a name for it is asked as soon as there are members. */
export function combinationFaults({
  combinationName,
  targetGroup,
  members,
}: StatedCombination): Refusal[] {
  const faults: Refusal[] = [];
  if (members.length > 0 && combinationName === "")
    faults.push({ code: "registration.no-combination", field: "combinationName" });
  faults.push(...tooLong("combinationName", combinationName, LONGEST));
  faults.push(...tooLong("targetGroup", targetGroup, LONGEST_PART));
  const rows = members.flatMap((member, row) =>
    memberFaults(member, members.slice(0, row)).map((fault) => ({
      ...fault,
      field: `${fault.field}-${row}`,
    })),
  );
  if (members.filter(({ isLead }) => isLead).length > 1)
    rows.push({ code: "registration.more-leads", field: "isLead-0" });
  if (members.length > MOST_MEMBERS)
    rows.push({
      ...{ code: "registration.too-many", field: "name-0" },
      details: { most: MOST_MEMBERS },
    });
  return [...faults, ...rows];
}

function memberFaults(member: StatedMember, before: StatedMember[]): Refusal[] {
  const { name, kvk, email } = member;
  const faults: Refusal[] = tooLong("name", name, LONGEST);
  if (name === "") faults.push({ code: "registration.no-name", field: "name" });
  if (!isKvk(kvk)) faults.push({ code: "registration.no-kvk", field: "kvk" });
  if (!isEmail(email)) faults.push({ code: "registration.no-email", field: "email" });
  if (before.some((one) => one.kvk === kvk && kvk !== ""))
    faults.push({ code: "registration.twice", field: "kvk" });
  return faults;
}

function tooLong(field: string, text: string, most: number): Refusal[] {
  return text.length <= most ? [] : [{ code: "registration.too-long", field, details: { most } }];
}

export type MemberAnswer = {
  name: string;
  isLead: boolean;
  confirmedAt: Date | null;
  declinedAt: Date | null;
};

export type MemberState = "confirmed" | "declined" | "asked";

export function memberStateOf({
  confirmedAt,
  declinedAt,
}: Pick<MemberAnswer, "confirmedAt" | "declinedAt">): MemberState {
  if (confirmedAt) return "confirmed";
  return declinedAt ? "declined" : "asked";
}

/** What a combination still misses before it can be handed in. */
export function combinationGaps({
  combinationName,
  members,
}: {
  combinationName: string | null;
  members: MemberAnswer[];
}): Refusal[] {
  if (!combinationName && members.length === 0) return [];
  const gaps: Refusal[] = [];
  if (members.length < FEWEST_MEMBERS) gaps.push({ code: "registration.few-members" });
  if (members.filter(({ isLead }) => isLead).length !== 1)
    gaps.push({ code: "registration.no-lead" });
  for (const member of members) {
    const state = memberStateOf(member);
    if (state !== "confirmed")
      gaps.push({ code: `registration.member-${state}`, details: { name: member.name } });
  }
  return gaps.map((gap) => ({ ...gap, field: "members" }));
}
