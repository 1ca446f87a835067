import { Link, useLocation } from "@remix-run/react";
import { useEffect, useRef } from "react";

import { Icon } from "~/components/ui/icon";
import type { searchScreen } from "~/i18n/nl/search-screen";
import { href } from "~/web/href";

import type { Chip } from "./search-view";

/** What was chosen; each choice is a link that takes it away. */
export function ChosenChips({ chips, texts }: { chips: Chip[]; texts: typeof searchScreen }) {
  const { list, remember } = useFocusAfterRemoval();
  return (
    <div ref={list} tabIndex={-1}>
      {chips.length > 0 && (
        <>
          <h3 className="sr-only print:not-sr-only">{texts.chosen}</h3>
          <ul className="flex flex-wrap gap-2">
            {chips.map((chip, position) => (
              <li key={chip.to}>
                <Link
                  to={chip.to}
                  preventScrollReset
                  aria-label={texts.remove(chip.label)}
                  onClick={() => remember(position)}
                  className="inline-flex min-h-9 items-center gap-1.5 rounded-full border border-control bg-surface px-3 no-underline hover:bg-brand-soft"
                >
                  {chip.label}
                  <Icon name="close" className="not-on-paper" />
                </Link>
              </li>
            ))}
            <li className="not-on-paper">
              <Link
                to={href("/zoeken")}
                preventScrollReset
                onClick={() => remember(0)}
                className="inline-flex min-h-9 items-center px-2"
              >
                {texts.clear}
              </Link>
            </li>
          </ul>
        </>
      )}
    </div>
  );
}

/** After a removal the focus goes to the next choice, or to the place where they were. */
function useFocusAfterRemoval() {
  const list = useRef<HTMLDivElement>(null);
  const removed = useRef<number | null>(null);
  const { search } = useLocation();
  useEffect(() => {
    if (removed.current === null) return;
    const links = list.current?.querySelectorAll("a") ?? [];
    const next = links[Math.min(removed.current, links.length - 1)] ?? list.current;
    removed.current = null;
    next?.focus({ preventScroll: true });
  }, [search]);
  return {
    list,
    remember: (position: number) => {
      removed.current = position;
    },
  };
}
