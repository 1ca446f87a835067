/**
 * A text that was edited in the portal is not lost by the next import.
 *
 * What the last import brought is remembered beside the text; when the two differ, somebody edited
 * it, and a register that brings yet another text is told so instead of winning.
 */
export type Settled<F extends string> = {
  texts: Record<F, string>;
  imported: Record<string, string>;
  /** The fields whose edited text is kept. */
  kept: F[];
};

export type Known<F extends string> = {
  texts: Record<F, string>;
  imported: Record<string, string>;
};

/** An absent text (its column is absent) leaves everything as it is. */
export function settleTexts<F extends string>(
  fields: readonly F[],
  known: Known<F> | undefined,
  brought: Partial<Record<F, string>>,
): Settled<F> {
  const kept = fields.filter((field) => isKept(known, brought, field));
  const stays = (field: F) => brought[field] === undefined || kept.includes(field);
  const texts = fields.map((field) => [
    field,
    stays(field) ? (known?.texts[field] ?? "") : brought[field],
  ]);
  const news = fields.filter((field) => brought[field] !== undefined);
  return {
    texts: Object.fromEntries(texts) as Record<F, string>,
    imported: {
      ...known?.imported,
      ...Object.fromEntries(news.map((field) => [field, brought[field] ?? ""])),
    },
    kept,
  };
}

function isKept<F extends string>(
  known: Known<F> | undefined,
  brought: Partial<Record<F, string>>,
  field: F,
): boolean {
  const text = brought[field];
  if (known === undefined || text === undefined) return false;
  const current = known.texts[field];
  return current !== (known.imported[field] ?? "") && current !== text;
}

/** What the owner of the register is told of a text that is kept. */
export const KEPT =
  "was edited in the portal since the last import; the portal's text is kept, take it over in the register or edit it in the portal";
