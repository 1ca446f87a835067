/**
 * A share of a tariff as text, `"2/3"`: exact, so that the parts add up to the whole (D9).
 */
export const SHARE = /^[1-9]\d{0,3}\/[1-9]\d{0,3}$/;

/** `addUpToOne(["2/3", "1/3"])` is true; compared as fractions, never as decimals. */
export function addUpToOne(shares: string[]): boolean {
  const sum = shares.map(fraction).reduce(
    (total, part) => ({
      top: total.top * part.bottom + part.top * total.bottom,
      bottom: total.bottom * part.bottom,
    }),
    { top: 0n, bottom: 1n },
  );
  return sum.top === sum.bottom;
}

function fraction(share: string): { top: bigint; bottom: bigint } {
  const [top = "0", bottom = "1"] = share.split("/");
  return { top: BigInt(top), bottom: BigInt(bottom) };
}
