import { useLocation } from "@remix-run/react";

import { type Audience, AUDIENCES } from "~/i18n/audience";
import type { audience } from "~/i18n/nl/audience";
import { href } from "~/web/href";

type Props = { chosen: Audience; texts: Pick<typeof audience, "label" | "choices"> };

/** A plain form: works without JavaScript and brings the visitor back to the same list. */
export function AudienceSwitch({ chosen, texts }: Props) {
  const { pathname, search } = useLocation();
  return (
    <form
      method="post"
      action={href("/weergave")}
      aria-label={texts.label}
      className="not-on-paper flex flex-wrap items-center gap-x-2"
    >
      <input type="hidden" name="naar" value={pathname + search} />
      <span>{texts.label}</span>
      {AUDIENCES.map((audience) => (
        <button
          key={audience}
          name="weergave"
          value={audience}
          aria-pressed={audience === chosen}
          className="inline-flex min-h-target items-center rounded-md border-2 border-control bg-surface px-3 text-link underline underline-offset-4 aria-pressed:border-button aria-pressed:font-semibold aria-pressed:text-ink aria-pressed:no-underline"
        >
          {texts.choices[audience]}
        </button>
      ))}
    </form>
  );
}
