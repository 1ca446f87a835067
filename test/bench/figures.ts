/** Figures in time: ratios of one run are gates; what is absolute is printed with the machine's own. */
import { cpus } from "node:os";

export type Figure = { name: string; text: string; isMet: boolean };

/** The value below which a share of the samples lies. */
export function quantile(samples: number[], share: number): number {
  const sorted = samples.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)]!;
}

export function atMost(name: string, value: number, limit: { most: number; unit: string }): Figure {
  const { most, unit } = limit;
  return { name, text: `${round(value)} ${unit} (at most ${most} ${unit})`, isMet: value <= most };
}

export function round(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toFixed(2);
}

export function machine(): string {
  const [first, ...others] = cpus();
  return `Node ${process.versions.node}, ${others.length + 1} × ${first?.model.trim() ?? "processor"}`;
}
