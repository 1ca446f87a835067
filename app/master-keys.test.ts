import { expect, test } from "vitest";

import { masterKeysIn } from "./env.server";
import { derivedFrom, seal, unseal } from "./master-keys.server";

test("what was sealed opens in its own place only", () => {
  const sealed = seal("totp", "account_user/1", "geheim");
  expect(unseal("totp", "account_user/1", sealed)).toBe("geheim");
  expect(() => unseal("totp", "account_user/2", sealed)).toThrow();
  expect(() => unseal("links", "account_user/1", sealed)).toThrow();
});

test("a changed bit opens nothing, and the same text is sealed differently each time", () => {
  const sealed = seal("totp", "a", "geheim");
  const [name, content] = sealed.split(":");
  const bytes = Buffer.from(content!, "base64");
  bytes[14]! ^= 1;
  expect(() => unseal("totp", "a", `${name}:${bytes.toString("base64")}`)).toThrow();
  expect(seal("totp", "a", "geheim")).not.toBe(sealed);
});

test("what is derived follows from the text and its purpose", () => {
  expect(derivedFrom("links", "1")).toEqual(derivedFrom("links", "1"));
  expect(derivedFrom("links", "1")).not.toEqual(derivedFrom("links", "2"));
  expect(derivedFrom("links", "1")).not.toEqual(derivedFrom("limits", "1"));
  expect(derivedFrom("links", "1")[0]).toMatch(/^[\w-]{43}$/);
});

test("keys have a name and 32 bytes", () => {
  const key = Buffer.alloc(32, 7).toString("base64");
  expect(masterKeysIn(`k2:${key},k1:${key}`).map(({ name }) => name)).toEqual(["k2", "k1"]);
  for (const wrong of ["", key, `k1:${key}x=`, "k1:kort", `k1:${key},k1:${key}`]) {
    expect(() => masterKeysIn(wrong), wrong).toThrow("MASTER_KEYS");
  }
});
