import { type ReactNode, useEffect, useRef } from "react";

import { Notice } from "./notice";
import type { Tone } from "./tone";

/** What just happened, with the focus on it: what was pressed may be gone. */
export function Told({ tone, children }: { tone?: Tone; children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <div ref={place} tabIndex={-1} role="status" className="not-on-paper">
      <Notice {...(tone && { tone })}>{children}</Notice>
    </div>
  );
}
