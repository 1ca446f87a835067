import { setTimeout as pause } from "node:timers/promises";

import { expect, test, vi } from "vitest";

import { keepDoing } from "./rounds.server";

const never = () => expect.unreachable();

test("work is done at once, when woken, and otherwise after a while; never after the stop", async () => {
  const work = vi.fn(async () => undefined);
  const rounds = keepDoing(work, 10_000, never);
  await vi.waitFor(() => expect(work).toHaveBeenCalledTimes(1));
  rounds.wake();
  await vi.waitFor(() => expect(work).toHaveBeenCalledTimes(2));
  await rounds.stop();
  rounds.wake();
  await pause(20);
  expect(work).toHaveBeenCalledTimes(2);

  const often = vi.fn(async () => undefined);
  const polling = keepDoing(often, 5, never);
  await vi.waitFor(() => expect(often.mock.calls.length).toBeGreaterThan(3));
  await polling.stop();
});

test("who wakes during the work gets another round, and the work is never done twice at once", async () => {
  let inside = 0;
  let done = 0;
  const rounds = keepDoing(
    async () => {
      expect(++inside).toBe(1);
      await pause(20);
      inside--;
      done++;
    },
    10_000,
    never,
  );
  await pause(5);
  rounds.wake();
  rounds.wake();
  await vi.waitFor(() => expect(done).toBe(2));
  await rounds.stop();
  expect(done).toBe(2);
});

test("a fault is reported, and the work goes on after a rest", async () => {
  const report = vi.fn();
  const work = vi.fn(async () => undefined).mockRejectedValueOnce(new Error("broken"));
  const rounds = keepDoing(work, 10_000, report);
  await vi.waitFor(() => expect(work).toHaveBeenCalledTimes(2), { timeout: 3_000 });
  expect(report).toHaveBeenCalledExactlyOnceWith(new Error("broken"));
  await rounds.stop();
});
