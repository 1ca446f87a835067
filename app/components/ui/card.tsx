import type { ReactNode } from "react";

/** A block that stands on its own. */
export function Card({ children }: { children: ReactNode }) {
  return <div className="rounded-lg border border-line bg-surface p-4 sm:p-5">{children}</div>;
}
