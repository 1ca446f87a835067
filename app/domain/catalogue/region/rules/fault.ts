/** What is wrong in a region's configuration: where, and what is expected there instead. */
export type Fault = { path: (string | number)[]; expected: string };

/** Faults for references that lead nowhere: one per code that `known` does not hold. */
export function unknownCodes(
  codes: string[],
  known: { code: string }[],
  at: { path: (string | number)[]; list: string },
): Fault[] {
  const existing = new Set(known.map(({ code }) => code));
  return codes.flatMap((code, index) =>
    existing.has(code)
      ? []
      : [{ path: [...at.path, index], expected: `a code of ${at.list}; "${code}" is none` }],
  );
}
