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

/** Something the reader must not miss. With `live` it is read out when it appears. */
export function Notice({
  tone = "info",
  title,
  live = false,
  children,
}: {
  tone?: Tone;
  title?: ReactNode;
  live?: boolean;
  children?: ReactNode;
}) {
  const { look, icon } = LOOKS[tone];
  return (
    <div
      role={live ? "status" : undefined}
      className={`flex gap-3 rounded-md border-l-6 px-4 py-3 text-ink [&_a]:text-ink ${look}`}
    >
      <Icon name={icon} className="mt-1" />
      <div className="min-w-0 space-y-1">
        {title && <p className="font-bold">{title}</p>}
        {children}
      </div>
    </div>
  );
}
