import { expect, test } from "vitest";

import { endOf, idleMinutesOf, remainderOf } from "./session";

const createdAt = new Date("2026-11-25T08:00:00Z");
const HOUR_MS = 3_600_000;
const idleMinutes = 8 * 60;

test.each([
  ["08:00", 8, false],
  ["12:00", 8, false],
  ["12:01", 8 - 1 / 60, true],
  ["19:00", 1, true],
])("asked at %s, a session of 08:00 lasts %d hours more", (time, hours, isFinal) => {
  const now = new Date(`2026-11-25T${time}:00Z`);
  expect(remainderOf({ createdAt, lastSeenAt: createdAt, idleMinutes }, now)).toEqual({
    endsInMs: hours * HOUR_MS,
    isFinal,
  });
});

test("what is asked within a minute is not written down, and so does not count", () => {
  const now = new Date(createdAt.getTime() + 59_000);
  const { endsInMs } = remainderOf({ createdAt, lastSeenAt: createdAt, idleMinutes }, now);
  expect(endsInMs).toBe(8 * HOUR_MS - 59_000);
});

test.each([
  [["provider-editor"], 8 * 60],
  [["contract-manager", "quality-officer"], 8 * 60],
  [[], 8 * 60],
  [["provider-editor", "provider-manager"], 30],
  [["access-worker"], 30],
  [["privacy-officer"], 30],
] as const)("S-22: %j is signed out after %d minutes without a question", (roles, minutes) => {
  expect(idleMinutesOf(roles)).toBe(minutes);
  const end = endOf({ createdAt, lastSeenAt: createdAt, idleMinutes: idleMinutesOf(roles) });
  expect(end.getTime() - createdAt.getTime()).toBe(minutes * 60_000);
});
