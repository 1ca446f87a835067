import type { listButton as nl } from "../nl/list-button";

const kinds = (n: number) => (n === 1 ? "1 kind of help" : `${n} kinds of help`);

export const listButton = {
  link: (n) => (n === 0 ? "My list" : `My list (${n})`),
  add: "Put on my list",
  remove: "Take off my list",
  added: (n) => `Added. On your list: ${kinds(n)}.`,
  removed: (n) => `Taken off. On your list: ${kinds(n)}.`,
  full: "Your list is full. Take something off first.",
  failed: "That did not work. Please try again.",
} satisfies typeof nl;
