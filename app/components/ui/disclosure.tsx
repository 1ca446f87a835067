import type { ReactNode } from "react";

import { Icon } from "./icon";

/** More for who wants it; opens without JavaScript. */
export function Disclosure({
  summary,
  open = false,
  children,
}: {
  summary: ReactNode;
  open?: boolean;
  children: ReactNode;
}) {
  return (
    <details open={open} className="group rounded-md border border-line bg-surface">
      <summary className="flex min-h-target list-none items-center gap-2 px-3 py-1.5 font-semibold text-link [&::-webkit-details-marker]:hidden">
        <Icon name="down" className="transition-transform group-open:rotate-180" />
        <span className="min-w-0 grow">{summary}</span>
      </summary>
      <div className="px-3 pt-1 pb-3">{children}</div>
    </details>
  );
}
