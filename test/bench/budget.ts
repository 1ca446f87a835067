/** How long a member of a large combination waits for its joint budget, and whether that grows with the books. */
import { atMost, type Figure, quantile, round } from "./figures";
import { startPart } from "./part";

type Size = { postings: number; ms: number[] };
type Said = {
  members: number;
  postings: number;
  overview: number[];
  /** Of all postings. */
  pages: { first: number[]; last: number[] };
  entered: { small: Size; large: Size };
};

export async function budgetFigures(): Promise<Figure[]> {
  const part = await startPart<Said>("test/bench/budget-books.ts");
  await part.stop();
  const { members, postings, overview, pages, entered } = part.said;
  const { small, large } = entered;
  const name = `${members} members, ${postings} postings`;
  const half = (size: Size) => quantile(size.ms, 0.5);
  return [
    atMost(`joint budget, ${name}: overview, p95`, quantile(overview, 0.95), {
      ...{ most: 400, unit: "ms" },
    }),
    atMost(`joint budget, ${name}: a posting, p95`, quantile(large.ms, 0.95), {
      ...{ most: 100, unit: "ms" },
    }),
    atMost(`a posting: ${large.postings} ÷ ${small.postings} postings`, half(large) / half(small), {
      ...{ most: 1.3, unit: "×" },
    }),
    {
      name: "  of which (p50), and the first and last page of all postings (p95)",
      text: [half(large), half(small), ...[pages.first, pages.last].map((ms) => quantile(ms, 0.95))]
        .map((ms) => `${round(ms)} ms`)
        .join(", "),
      isMet: true,
    },
  ];
}
