import { expect, test } from "vitest";

import { bestPlace } from "./best-place";
import { dayNumber } from "~/domain/kernel/day";
import { type OfferPlaceView, UNKNOWN_WAIT, type Wait } from "~/domain/providers/public";

const today = dayNumber("2026-11-22");

function at(id: string, wait: Partial<Wait>, stop: OfferPlaceView["stop"] = null) {
  const fresh = { status: "open" as const, asOf: "2026-11-20", fresh: true, doubtful: false };
  return { id, wait: { ...fresh, weeksToIntake: 1, weeksToStart: 8, ...wait }, stop };
}

const best = (...places: ReturnType<typeof at>[]) => bestPlace(places, today)?.id;

test("the shortest fresh wait is the best", () => {
  expect(best(at("long", { weeksToStart: 9 }), at("short", { weeksToStart: 3 }))).toBe("short");
});

test("a short wait in doubt loses from one that is full, and wins from one that is stale", () => {
  const doubted = at("doubted", { weeksToStart: 0, doubtful: true });
  expect(best(doubted, at("full", { weeksToStart: 9, status: "full" }))).toBe("full");
  expect(best(at("stale", { weeksToStart: 0, fresh: false }), doubted)).toBe("doubted");
});

test("a short wait that is stale, full, stopped or unknown loses from a longer true one", () => {
  const stopped = at("stopped", { weeksToStart: 0 }, { from: "2026-11-01", to: null });
  const others = [
    at("stale", { weeksToStart: 0, fresh: false }),
    at("full", { weeksToStart: 0, status: "full" }),
    at("unknown", UNKNOWN_WAIT),
    stopped,
  ];
  expect(best(...others, at("true", { weeksToStart: 40 }))).toBe("true");
});

test("a stop that has not begun or is over does not count", () => {
  const soon = at("soon", { weeksToStart: 2 }, { from: "2026-12-01", to: null });
  const over = at("over", { weeksToStart: 1 }, { from: "2026-10-01", to: "2026-11-21" });
  expect(best(at("long", { weeksToStart: 5 }), soon)).toBe("soon");
  expect(best(soon, over)).toBe("over");
});

test("nowhere is nothing", () => {
  expect(best()).toBeUndefined();
});
