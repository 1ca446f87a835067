/**
 * Money is whole cents, as bigint; a share is a fraction as text, `"2/3"` (decision D9).
 */
export type Cents = bigint;

const LONGEST_AMOUNT = 24;

/**
 * Parts that add up to the whole, each less than a cent from exact: what is left over goes to the
 * largest remainders, ties to the earliest part. `split(1000000n, ["2/3", "1/3"])` is
 * `[666667n, 333333n]`. Throws when the shares do not add up to one.
 */
export function split(whole: Cents, shares: string[]): Cents[] {
  const fractions = shares.map(fractionOf);
  const bottom = fractions.reduce((product, one) => product * one.bottom, 1n);
  const tops = fractions.map(({ top, bottom: own }) => (top * bottom) / own);
  if (sum(tops) !== bottom)
    throw new Error(`The shares ${shares.join(", ")} do not add up to one.`);
  const exact = tops.map((top) => whole * top);
  const parts = exact.map((one) => one / bottom);
  const left = Number(whole - sum(parts));
  const byRemainder = exact
    .map((one, index) => ({ index, remainder: one % bottom }))
    .toSorted((a, b) => compare(b.remainder, a.remainder) || a.index - b.index);
  for (const { index } of byRemainder.slice(0, left)) parts[index]! += 1n;
  return parts;
}

/** A share as a fraction of whole numbers. */
export function fractionOf(share: string): { top: bigint; bottom: bigint } {
  const [top = "0", bottom = "1"] = share.split("/");
  return { top: BigInt(top), bottom: BigInt(bottom) };
}

/**
 * An amount as people write it, `1.234,50`, `1234,5` or `1234.50`, in cents; null where it is no amount
 * above nothing, or more than the most.
 */
export function readEuros(text: string, mostCents: Cents): Cents | null {
  const bare = text.replace(/[\s€]/g, "");
  const found =
    /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}))?$/.exec(bare) ?? /^(\d+)\.(\d{1,2})$/.exec(bare);
  if (!found || bare.length > LONGEST_AMOUNT) return null;
  const euros = found[1]!.replaceAll(".", "");
  const cents = BigInt(euros) * 100n + BigInt((found[2] ?? "0").padEnd(2, "0"));
  return cents > 0n && cents <= mostCents ? cents : null;
}

/** An amount as `readEuros` reads it, and as a sheet does: `1234,50`. */
export function plainEuros(cents: Cents): string {
  const whole = cents < 0n ? -cents : cents;
  const text = `${whole / 100n},${String(whole % 100n).padStart(2, "0")}`;
  return cents < 0n ? `-${text}` : text;
}

export function sum(amounts: Cents[]): Cents {
  return amounts.reduce((total, one) => total + one, 0n);
}

function compare(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
