import { expect, test } from "vitest";

import { type Invitee, type KnownOrganisation, planInvitees } from "./invitee";

const now = new Date("2026-11-26T09:00:00Z");
const hoursAgo = (n: number) => new Date(now.getTime() - n * 60 * 60_000);

const team: Invitee = {
  ...{ kind: "access_team", role: "access-lead", name: "Team Zuid", municipalities: ["0405"] },
  ...{ email: "zuid@team.test", phone: null },
};
const known: KnownOrganisation = {
  ...{ id: "o1", kind: "access_team", name: "team  zuid", email: "zuid@team.test" },
  ...{ members: 0, asked: [] },
};
const asked = (at: Date, email = "zuid@team.test") => ({ ...known, asked: [{ email, at }] });

const elsewhere = { email: "anders@team.test" };

test.each<[string, KnownOrganisation[], string, string | null]>([
  ["new", [], "new", null],
  ["known by name", [{ ...known, ...elsewhere }], "again", "o1"],
  ["known by address", [{ ...known, name: "Anders" }], "again", "o1"],
  ["a practice of that name", [{ ...known, ...elsewhere, kind: "practice" }], "new", null],
  ["asked an hour ago", [asked(hoursAgo(1))], "today", "o1"],
  ["asked a day ago", [asked(hoursAgo(24))], "again", "o1"],
  ["asked an hour ago elsewhere", [asked(hoursAgo(1), elsewhere.email)], "again", "o1"],
  ["somebody came in", [{ ...asked(hoursAgo(1)), members: 1 }], "claimed", "o1"],
])("%s", (_, organisations, fate, organisationId) => {
  const plan = planInvitees([team], organisations, now);
  expect(plan).toEqual({ plans: [{ invitee: team, fate, organisationId }], faults: [] });
});

test("a name and an address of two organisations, or of another kind, are refused", () => {
  const other = { ...known, id: "o2", name: "Team Noord" };
  const both = [{ ...known, ...elsewhere }, other];
  const two = { row: 0, field: "email", code: "invitees.two" };
  expect(planInvitees([team], both, now).faults).toEqual([two]);
  const provider = { ...known, name: "Zorg", kind: "provider" as const };
  const kind = { row: 0, field: "email", code: "invitees.other-kind" };
  expect(planInvitees([team], [provider], now).faults).toEqual([kind]);
});

test("two rows for one organisation, by its name and by its address, are refused", () => {
  const byName = { ...team, ...elsewhere };
  const byAddress = { ...team, name: "Team Oost" };
  const same = { row: 1, code: "invitees.same", other: 0 };
  expect(planInvitees([byName, byAddress], [known], now).faults).toEqual([
    { ...same, field: "email" },
  ]);
  expect(planInvitees([byAddress, byName], [known], now).faults).toEqual([
    { ...same, field: "name" },
  ]);
});

test("the same name or address twice in a list is named with the row before it", () => {
  const again = { ...team, name: "TEAM ZUID ", ...elsewhere };
  const sameAddress = { ...team, name: "Team Oost" };
  expect(planInvitees([team, again, sameAddress], [], now).faults).toEqual([
    { row: 1, field: "name", code: "invitees.name-twice", other: 0 },
    { row: 2, field: "email", code: "invitees.email-twice", other: 0 },
  ]);
});
