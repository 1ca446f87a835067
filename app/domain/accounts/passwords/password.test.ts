import { expect, test } from "vitest";

import { COMMON_WORDS } from "./common-words";
import { passwordFault } from "./password";

test.each(["kort", "elf tekens!"])("too short: %s", (password) => {
  expect(passwordFault(password)).toBe("password.too-short");
});

test.each([
  "wachtwoord12345",
  "Welkom2026!!",
  "W3lk0mW3lk0m!",
  "P@ssw0rd2026!",
  "wachtwoord wachtwoord",
  "etalage-demo-2026",
  "Zomer2026Zomer",
  "aaaaaaaaaaaaaaaa",
  "123456789012",
  "12345678901234567890",
  "abcdefghijklmnop",
  "qwertyuiop123",
  "ikhouvanjou2026",
  "2026-11-25-2026",
])("too easily guessed: %s", (password) => {
  expect(passwordFault(password)).toBe("password.common");
});

test("the own name, address and organisation are guessed first", () => {
  const own = ["Roos Dacteur", "roos@zorgboerderij.test", "De Zilte Kreek"];
  for (const password of [
    "RoosDacteur2026",
    "Zorgboerderij!!",
    "deziltekreek99",
    "roosroosroos1",
  ]) {
    expect(passwordFault(password, own), password).toBe("password.common");
    if (password !== "roosroosroos1") expect(passwordFault(password), password).toBeNull();
  }
});

test.each([
  "vier losse lampen dansen",
  "tafel-gordijn-spijker",
  "Xk29fj!qpz_7",
  "ééntje met accenten ñ",
  "a".repeat(60) + "bcdfgjk".repeat(5),
  "wachtwoord van een tandarts",
])("free otherwise: %s", (password) => {
  expect(passwordFault(password)).toBeNull();
});

test("128 characters are enough, more are refused", () => {
  const long = "tafel gordijn spijker ".repeat(6);
  expect(passwordFault(long.slice(0, 128))).toBeNull();
  expect(passwordFault(long.slice(0, 129))).toBe("password.too-long");
});

test("the list is long enough, and no word stands in it twice", () => {
  expect(COMMON_WORDS.length).toBeGreaterThan(300);
  expect(new Set(COMMON_WORDS).size).toBe(COMMON_WORDS.length);
});
