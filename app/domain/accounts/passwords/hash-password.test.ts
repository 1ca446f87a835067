import { expect, test } from "vitest";

import { hashPassword, isDated, isPassword } from "./hash-password.server";

test("a password is kept as argon2id with the costs of today", async () => {
  const known = await hashPassword("een lang wachtwoord");
  expect(known).toMatch(/^\$argon2id\$v=19\$m=65536,t=3,p=1\$/);
  expect(isDated(known)).toBe(false);
  expect(isDated("$argon2id$v=19$m=19456,t=2,p=1$abc")).toBe(true);
  expect(await isPassword(known, "een lang wachtwoord")).toBe(true);
});

test("every character counts, to the last of 128", async () => {
  const long = "a".repeat(127);
  expect(await isPassword(await hashPassword(`${long}b`), `${long}c`)).toBe(false);
});

test("where there is no password none is right, not even the one it is held against", async () => {
  expect(await isPassword(null, "nobody has this password")).toBe(false);
});

test("many at once all get their turn", async () => {
  const known = await hashPassword("een lang wachtwoord");
  const answers = await Promise.all(
    Array.from({ length: 7 }, (_, one) =>
      isPassword(known, one === 3 ? "een lang wachtwoord" : ""),
    ),
  );
  expect(answers).toEqual([false, false, false, true, false, false, false]);
});

test("when many wait already the next is told so at once, and those in line get their turn", async () => {
  const known = await hashPassword("een lang wachtwoord");
  const [inLine, tooMany] = [62, 8];
  const answers = await Promise.allSettled(
    Array.from({ length: inLine + tooMany }, () => isPassword(known, "een ander wachtwoord")),
  );
  const refused = answers.flatMap((answer) =>
    answer.status === "rejected" ? [(answer.reason as Error).name] : [],
  );
  expect(refused).toEqual(Array.from({ length: tooMany }, () => "Busy"));
  expect(await isPassword(known, "een lang wachtwoord")).toBe(true);
}, 30_000);
