/** A team, practice or institution that the region wants to take part, as a list names it. */
import type { OrganisationKind, PersonRole } from "../roles/role";

export type InviteeKind = "access_team" | "practice" | "institution";

export const INVITEE_KINDS: readonly InviteeKind[] = ["access_team", "practice", "institution"];

export type Invitee = {
  kind: InviteeKind;
  name: string;
  /** What the first person who comes is there. */
  role: PersonRole;
  municipalities: string[];
  email: string;
  phone: string | null;
};

export type KnownOrganisation = {
  id: string;
  kind: OrganisationKind;
  name: string;
  email: string | null;
  members: number;
  /** Links that were sent. */
  asked: { email: string; at: Date }[];
};

/** What becomes of a row: `new` and `again` get a letter, `today` had one, `claimed` needs none. */
export type InviteeFate = "new" | "again" | "today" | "claimed";

export type InviteePlan = {
  invitee: Invitee;
  fate: InviteeFate;
  /** The organisation that is there already. */
  organisationId: string | null;
};

/** The row counts from 0; `other` is a row before it. */
export type InviteeFault = {
  row: number;
  field: "name" | "email";
  code:
    | "invitees.name-twice"
    | "invitees.email-twice"
    | "invitees.two"
    | "invitees.other-kind"
    | "invitees.same";
  other?: number;
};

/** One letter a day to an address at most, however often the button is pressed. */
export const AGAIN_AFTER_MS = 24 * 60 * 60_000;

/** Who is there by the same kind and name, or by the same address, is not made twice. */
export function planInvitees(
  invitees: readonly Invitee[],
  known: readonly KnownOrganisation[],
  now: Date,
): { plans: InviteePlan[]; faults: InviteeFault[] } {
  const byName = new Map(known.map((one) => [nameKey(one), one]));
  const byEmail = new Map(known.flatMap((one) => (one.email ? [[one.email, one] as const] : [])));
  const faults = twice(invitees);
  const plans = invitees.map((invitee, row): InviteePlan => {
    const named = byName.get(nameKey(invitee));
    const mailed = byEmail.get(invitee.email);
    if (named && mailed && named.id !== mailed.id)
      faults.push({ row, field: "email", code: "invitees.two" });
    else if (mailed && mailed.kind !== invitee.kind)
      faults.push({ row, field: "email", code: "invitees.other-kind" });
    const there = named ?? mailed;
    const organisationId = there?.id ?? null;
    return { invitee, organisationId, fate: there ? fateOf(there, invitee.email, now) : "new" };
  });
  const isNamed = (row: number) => byName.has(nameKey(invitees[row]!));
  const all = [...faults, ...sharing(plans, faults, isNamed)];
  return { plans, faults: all.toSorted((a, b) => a.row - b.row) };
}

/** One row names an organisation and another has its address: the later is wrong, unless it is already. */
function sharing(
  plans: readonly InviteePlan[],
  faults: readonly InviteeFault[],
  isNamed: (row: number) => boolean,
): InviteeFault[] {
  const wrong = new Set(faults.map(({ row }) => row));
  const first = new Map<string, number>();
  return plans.flatMap(({ organisationId: id }, row): InviteeFault[] => {
    if (id === null || wrong.has(row)) return [];
    const other = first.get(id);
    if (other === undefined) first.set(id, row);
    const field = isNamed(row) ? "name" : "email";
    return other === undefined ? [] : [{ row, field, code: "invitees.same", other }];
  });
}

function fateOf({ members, asked }: KnownOrganisation, email: string, now: Date): InviteeFate {
  if (members > 0) return "claimed";
  return asked.some((link) => link.email === email && isRecent(link.at, now)) ? "today" : "again";
}

function isRecent(asked: Date, now: Date): boolean {
  return now.getTime() - asked.getTime() < AGAIN_AFTER_MS;
}

/** Capitals and spaces make no other organisation. */
function nameKey({ kind, name }: { kind: OrganisationKind; name: string }): string {
  return `${kind} ${name.trim().replaceAll(/\s+/g, " ").toLowerCase()}`;
}

function twice(invitees: readonly Invitee[]): InviteeFault[] {
  const first = new Map<string, number>();
  return invitees.flatMap((invitee, row) => {
    const keys = { name: `name ${nameKey(invitee)}`, email: `email ${invitee.email}` };
    const fields = ["name", "email"] as const;
    const faults = fields.flatMap((field): InviteeFault[] => {
      const other = first.get(keys[field]);
      if (other === undefined) first.set(keys[field], row);
      return other === undefined ? [] : [{ row, field, code: `invitees.${field}-twice`, other }];
    });
    return faults.slice(0, 1);
  });
}
