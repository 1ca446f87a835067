import { expect, test } from "vitest";

import { gateFor } from "./gate";

test("no more are inside than there is room for, and all come in, in their order", async () => {
  const gate = gateFor(2);
  const came: number[] = [];
  let inside = 0;
  let most = 0;
  const visit = (i: number) =>
    gate(async () => {
      came.push(i);
      inside += 1;
      most = Math.max(most, inside);
      await new Promise((resolve) => setTimeout(resolve, 1));
      inside -= 1;
      return i;
    });
  const numbers = Array.from({ length: 9 }, (_, i) => i);
  expect(await Promise.all(numbers.map(visit))).toEqual(numbers);
  expect(came).toEqual(numbers);
  expect(most).toBe(2);
});

test("who fails leaves room for the next", async () => {
  const gate = gateFor(1);
  const failing = gate(() => Promise.reject(new Error("no")));
  const next = gate(async () => "in");
  await expect(failing).rejects.toThrow("no");
  expect(await next).toBe("in");
});
