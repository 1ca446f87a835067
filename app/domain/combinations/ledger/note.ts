import { type Refused, refuse } from "~/domain/kernel/outcome";
import { namesAPerson, personalFault } from "~/domain/providers/public";

/** What is said of a posting, beside what its lines say. */
export const LONGEST_NOTE = 200;

/** What is written in a book stays for ever: nothing in it may point to a person (I21). */
export function namelessFault(text: string, field: string): Refused | null {
  return namesAPerson(text) || personalFault(text, field)
    ? refuse("budget.names-a-person", { field })
    : null;
}
