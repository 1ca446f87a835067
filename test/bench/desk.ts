/** How long the region's desk waits for its pages. */
import { atMost, type Figure, quantile } from "./figures";
import { startPart } from "./part";

type Said = { suppliers: number; contracts: number; pages: { address: string; ms: number[] }[] };

export async function deskFigures(): Promise<Figure[]> {
  const part = await startPart<Said>("test/bench/desk-pages.ts");
  await part.stop();
  const { suppliers, contracts, pages } = part.said;
  return pages.map(({ address, ms }) =>
    atMost(`${address}, ${suppliers} suppliers × ${contracts} contracts, p95`, quantile(ms, 0.95), {
      ...{ most: 300, unit: "ms" },
    }),
  );
}
