/** How organisations come in: laws, segments and proofs that are named must be there. */
import { SCREENING_STEPS } from "../admission-rules";
import type { RegionConfig } from "../region-config";
import { type Fault, unknownCodes } from "./fault";

export function admissionFaults({ admission, laws, segments }: RegionConfig): Fault[] {
  if (!admission) return [];
  const { proofs, screening, rounds } = admission;
  const lists = [
    ...proofs.flatMap((proof, n) =>
      codesAt(["admission", "proofs", n], { laws: proof.laws, segments: proof.segments }),
    ),
    ...screening.flatMap((check, n) =>
      codesAt(["admission", "screening", n], { proofs: check.proofs }),
    ),
    ...rounds.flatMap((round, n) =>
      codesAt(["admission", "rounds", n], { segments: round.segments }),
    ),
  ];
  const known = { laws, segments, proofs };
  const missing = SCREENING_STEPS.filter((step) => !screening.some((check) => check.step === step));
  return [
    ...lists.flatMap(({ path, list, codes }) => unknownCodes(codes, known[list], { path, list })),
    ...missing.map((step) => ({
      path: ["admission", "screening"],
      expected: `a point of each step; ${step} has none`,
    })),
    ...rounds.flatMap(({ from, to }, n) =>
      from <= to
        ? []
        : [{ path: ["admission", "rounds", n, "to"], expected: `a day from ${from} on` }],
    ),
    ...twice(proofs, "proofs"),
    ...twice(screening, "screening"),
    ...twice(rounds, "rounds"),
  ];
}

type List = "laws" | "segments" | "proofs";

function codesAt(path: (string | number)[], named: Partial<Record<List, string[] | undefined>>) {
  return (Object.entries(named) as [List, string[] | undefined][]).flatMap(([list, codes]) =>
    codes ? [{ path: [...path, list], list, codes }] : [],
  );
}

function twice(items: { code: string }[], list: string): Fault[] {
  return items.flatMap(({ code }, n) =>
    items.findIndex((one) => one.code === code) === n
      ? []
      : [{ path: ["admission", list, n, "code"], expected: `one ${code}; there are two` }],
  );
}
