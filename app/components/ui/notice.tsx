import type { ReactNode } from "react";

import { Icon, type IconName } from "./icon";
import type { Tone } from "./tone";

const LOOKS: Record<Tone, { look: string; icon: IconName }> = {
  neutral: { look: "border-control bg-sunken", icon: "info" },
  info: { look: "border-brand bg-brand-soft", icon: "info" },
  positive: { look: "border-positive bg-positive-soft", icon: "check" },
  warning: { look: "border-warning bg-warning-soft", icon: "warning" },
  critical: { look: "border-critical bg-critical-soft", icon: "stop" },
};

/** Something the reader must not miss. */
export function Notice({ tone = "info", children }: { tone?: Tone; children: ReactNode }) {
  const { look, icon } = LOOKS[tone];
  return (
    <div className={`flex gap-3 rounded-md border-l-6 px-4 py-3 text-ink [&_a]:text-ink ${look}`}>
      <Icon name={icon} className="mt-1" />
      <div className="min-w-0 space-y-1">{children}</div>
    </div>
  );
}
