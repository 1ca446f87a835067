/** Fifty who sign in at once, and what an answer gives away of who has an account. */
import { atMost, type Figure, quantile, round } from "./figures";
import { startPart } from "./part";

type Tried = { address: string; known: number[]; unknown: number[]; answers: number };
type Said = { parallel: { failed: number; delayMs: number }; tried: Tried[] };

export async function loginFigures(): Promise<Figure[]> {
  const part = await startPart<Said>("test/bench/sign-in.ts", [], { TRUSTED_PROXY: "loopback" });
  await part.stop();
  const { parallel, tried } = part.said;
  return [
    atMost("50 sign-ins at once: event loop p99", parallel.delayMs, { most: 100, unit: "ms" }),
    atMost("  of which failed", parallel.failed, { most: 0, unit: "sign-ins" }),
    ...tried.flatMap(figuresOf),
  ];
}

function figuresOf({ address, known, unknown, answers }: Tried): Figure[] {
  const [ofKnown, ofUnknown] = [quantile(known, 0.5), quantile(unknown, 0.5)];
  const name = `${address}, account or none, ${known.length} tries each`;
  return [
    atMost(`${name}: medians differ`, Math.abs(ofKnown - ofUnknown), { most: 10, unit: "ms" }),
    { name: "  of which", text: `${round(ofKnown)} ms and ${round(ofUnknown)} ms`, isMet: true },
    atMost("  different answers", answers, { most: 1, unit: "answers" }),
  ];
}
