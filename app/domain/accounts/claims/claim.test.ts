import { expect, test } from "vitest";

import { claimStateOf } from "./claim";

const link = { openedAt: null, hasBounced: false };
const known = { members: 0, hasAddress: true, link };

test.each([
  ["claimed", { ...known, members: 1, link: { ...link, hasBounced: true } }],
  ["no-address", { ...known, hasAddress: false, link: null }],
  ["unasked", { ...known, link: null }],
  ["bounced", { ...known, link: { openedAt: new Date(), hasBounced: true } }],
  ["opened", { ...known, link: { ...link, openedAt: new Date() } }],
  ["silent", known],
])("%s", (state, one) => {
  expect(claimStateOf(one)).toBe(state);
});
