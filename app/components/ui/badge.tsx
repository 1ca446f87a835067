import type { ReactNode } from "react";

import { Icon, type IconName } from "./icon";
import { type Tone, TONES } from "./tone";

/** A short state in words; colour and icon only support it. */
export function Badge({
  tone = "neutral",
  icon,
  children,
}: {
  tone?: Tone;
  icon?: IconName;
  children: ReactNode;
}) {
  return (
    <span
      className={`inline-flex items-center gap-1.5 rounded-full border px-2.5 py-0.5 text-[0.9em] font-semibold ${TONES[tone]}`}
    >
      {icon && <Icon name={icon} />}
      {children}
    </span>
  );
}
