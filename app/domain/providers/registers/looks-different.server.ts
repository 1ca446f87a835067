import { isDeepStrictEqual } from "node:util";

/** Whether readers see a difference; what the last import brought is not shown. */
export function looksDifferent(
  after: { importedTexts: unknown },
  before: { importedTexts: unknown } | undefined,
): boolean {
  return !isDeepStrictEqual({ ...after, importedTexts: null }, { ...before, importedTexts: null });
}
