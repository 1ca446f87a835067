import { Badge } from "~/components/ui/badge";
import type { IconName } from "~/components/ui/icon";
import type { Tone } from "~/components/ui/tone";
import type { WaitWords } from "~/i18n/wait-words";

const SIGNS: Record<WaitWords["badge"]["code"], { tone: Tone; icon: IconName }> = {
  open: { tone: "positive", icon: "check" },
  limited: { tone: "positive", icon: "people" },
  waitlist: { tone: "info", icon: "clock" },
  assessment_first: { tone: "info", icon: "people" },
  full: { tone: "critical", icon: "stop" },
  stop: { tone: "critical", icon: "stop" },
  doubtful: { tone: "warning", icon: "warning" },
  stale: { tone: "warning", icon: "warning" },
  unknown: { tone: "neutral", icon: "info" },
};

export function WaitBadge({ badge }: Pick<WaitWords, "badge">) {
  return <Badge {...SIGNS[badge.code]}>{badge.label}</Badge>;
}

/** How long one waits, with the day it was said: always together. */
export function WaitBlock({ wait }: { wait: WaitWords }) {
  return (
    <div className="space-y-1">
      <p>
        <WaitBadge badge={wait.badge} />
      </p>
      <p>{[...wait.weeks, ...wait.more].join(" ")}</p>
      {wait.declared && <p className="text-[0.9em] text-muted">{wait.declared}</p>}
    </div>
  );
}
