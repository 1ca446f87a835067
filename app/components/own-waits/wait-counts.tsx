import type { WaitCounts } from "~/domain/providers/public";

import type { OwnTexts } from "./own-waits-view";

/** How many waits there are and how old; nothing is told by colour alone. */
export function WaitCountsLine({ counts, texts }: { counts: WaitCounts; texts: OwnTexts }) {
  return (
    <p>
      {texts.counts(counts.all)} <strong>{texts.due(counts.due)}</strong>{" "}
      <span className="text-muted">
        {[texts.fresh(counts.fresh), texts.stale(counts.stale), texts.unknown(counts.unknown)].join(
          " · ",
        )}
      </span>
    </p>
  );
}
