/**
 * Where the region's register and the portal say different things, and nobody decided yet.
 *
 * An import never takes a text from who wrote it here; the register's text waits beside it until the
 * supplier takes it over or keeps its own.
 */
import { KEPT_TEXTS, type PageFields } from "./page";

export type TextConflict = { field: string; own: string; register: string };

/** `known`: the register's texts as they were when somebody last published or decided. */
export function textConflicts(
  published: PageFields,
  imported: Record<string, string>,
  known: Record<string, string>,
): TextConflict[] {
  const texts = published as unknown as Record<string, string>;
  return KEPT_TEXTS.flatMap((field) => {
    const own = texts[field];
    const register = imported[field];
    const isSame = own === undefined || register === undefined || own === register;
    return isSame || register === known[field] ? [] : [{ field, own, register }];
  });
}
