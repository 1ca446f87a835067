import { expect, test, vi } from "vitest";

import { keeper } from "./keeper.server";
import { useDatabase } from "~/db/address.server";

useDatabase({ app: "nowhere", admin: null });

const later = (ms: number) => vi.spyOn(performance, "now").mockReturnValue(performance.now() + ms);

test("what is kept is not asked for again until it is due", async () => {
  const look = vi.fn(() => Promise.resolve("one"));
  const kept = keeper("due", look);
  expect(await kept.get()).toBe("one");
  await kept.get();
  expect(look).toHaveBeenCalledTimes(1);
  const clock = later(6_000);
  await kept.get();
  clock.mockRestore();
  expect(look).toHaveBeenCalledTimes(2);
});

test("while the database is away or hangs, what is kept serves on", async () => {
  const look = vi.fn<() => Promise<string>>(() => Promise.resolve("kept"));
  const kept = keeper("away", look);
  await kept.get();

  look.mockImplementationOnce(() => Promise.reject(new Error("refused")));
  const refused = later(6_000);
  expect(await kept.get()).toBe("kept");
  refused.mockRestore();

  look.mockImplementationOnce(() => new Promise(() => undefined));
  const hanging = later(20_000);
  expect(await kept.get()).toBe("kept");
  hanging.mockRestore();
});

test("nothing kept and nobody to ask is a fault, and asking again may work", async () => {
  const look = vi.fn<() => Promise<string>>(() => Promise.resolve("there"));
  look.mockImplementationOnce(() => Promise.reject(new Error("refused")));
  const kept = keeper("empty", look);
  await expect(kept.get()).rejects.toThrow("refused");
  expect(await kept.get()).toBe("there");
});

test("what is forgotten is asked for at once", async () => {
  let answer = "old";
  const kept = keeper("forgotten", () => Promise.resolve(answer));
  await kept.get();
  answer = "new";
  expect(await kept.get()).toBe("old");
  kept.forget();
  expect(await kept.get()).toBe("new");
});
