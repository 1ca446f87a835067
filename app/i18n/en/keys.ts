/** Keys by which a provider's own program keeps its waiting times. */
import type { keys as dutch } from "../nl/keys";

export const keys: typeof dutch = {
  title: "Keys for programs",
  intro:
    "With a key your own program keeps your waiting times. Then you need not fill them in twice.",
  none: "You have no keys yet.",
  list: "Your keys",
  scopes: {
    "waiting-times:write": "Read and update waiting times",
    "waiting-times:read": "Only read waiting times",
  },
  begins: (prefix) => `Begins with ${prefix}`,
  made: (day) => `Made on ${day}`,
  until: (day) => `Works until ${day}`,
  used: (day) => `Last used on ${day}`,
  unused: "Not used yet",
  rotate: "Replace the key",
  rotateOf: (name) => `Replace the key of ${name}`,
  revoke: "Revoke",
  revokeOf: (name) => `Revoke ${name}`,
  effect: "Once replaced or revoked, the old key stops working at once.",
  make: "Make a key",
  name: "Name",
  nameHint: "For example the name of your program.",
  scope: "What may the key do?",
  makeButton: "Make the key",
  shownTitle: (name) => `The key of ${name}`,
  shown: "Keep this key in a safe place now. You see it only once.",
  revoked: "The key was revoked.",
  faultTitle: "Something is not right",
  faults: {
    "key.no-name": "Give the key a name.",
    "key.long-name": "This name is too long. Use at most 60 characters.",
  },
  fault: "We cannot read this. Fill it in again.",
  how: "How it works",
  howText: "Send your waiting times to our address with your key. One bad row and nothing changes.",
  described: "Technical description",
};
