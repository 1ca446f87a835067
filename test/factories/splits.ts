/** What holds of every division of an amount, as a property to be tried (I9, D9). */
import fc from "fast-check";

import { dividedBy } from "~/domain/combinations/governance/governance";
import { type Cents, fractionOf, split, sum } from "~/domain/kernel/money";

const MOST: Cents = 10n ** 12n;
const monthly = Array.from({ length: 12 }, () => "1/12");
const terms = fc.constantFrom(["2/3", "1/3"], ["7/10", "3/10"], ["1/2", "1/2"], ["1/1"], monthly);
/** Of two to twelve members, as parts of what they are together. */
const weighted = fc
  .array(fc.integer({ min: 0, max: 999 }), { minLength: 2, maxLength: 12 })
  .filter((weights) => weights.some((weight) => weight > 0))
  .map((weights) => {
    const whole = weights.reduce((all, one) => all + one, 0);
    return weights.map((weight) => `${weight}/${whole}`);
  });

/** The parts add up to the amount, each is within a cent of exact, and members get the same whatever their order. */
export const splitsAreWhole = fc.property(
  fc.bigInt({ min: 0n, max: MOST }),
  fc.oneof(terms, weighted),
  (whole, shares) => {
    const parts = split(whole, shares);
    if (sum(parts) !== whole) return false;
    const members = shares.map((share, n) => ({ providerId: String(n).padStart(2, "0"), share }));
    const divided = dividedBy(members.toReversed(), whole);
    const kept = parts
      .map((cents, n) => ({ memberId: String(n).padStart(2, "0"), cents }))
      .filter(({ cents }) => cents > 0n);
    return (
      JSON.stringify(divided, asText) === JSON.stringify(kept, asText) &&
      shares.map(fractionOf).every(({ top, bottom }, index) => {
        const off = parts[index]! * bottom - whole * top;
        return off < bottom && off > -bottom;
      })
    );
  },
);

const asText = (_: string, value: unknown) => (typeof value === "bigint" ? `${value}` : value);
