import { randomUUID } from "node:crypto";

/** A mark that no other story has, of letters alone: figures could be read as a number or an address of a person. */
export function someLetters(): string {
  return randomUUID()
    .replaceAll("-", "")
    .replaceAll(/\d/g, (digit) => "ghijklmnop"[Number(digit)]!)
    .slice(0, 12);
}
