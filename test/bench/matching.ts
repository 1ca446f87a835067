/** How long it takes to find who can help with a need. */
import { atMost, type Figure, quantile } from "./figures";
import { startPart } from "./part";

type Said = { documents: number; suppliers: number; ms: number[] };

export async function matchingFigures(): Promise<Figure[]> {
  const part = await startPart<Said>("test/bench/matching-options.ts");
  await part.stop();
  const { documents, suppliers, ms } = part.said;
  const size = `${documents} documents, up to ${suppliers} options`;
  return [
    atMost(`matching p95, ${size}`, quantile(ms, 0.95), { most: 300, unit: "ms" }),
    atMost(`matching median, ${size}`, quantile(ms, 0.5), { most: 300, unit: "ms" }),
  ];
}
