import { NavLink } from "@remix-run/react";
import type { ReactNode } from "react";

import { adminNav as en } from "~/i18n/en/admin-nav";
import { adminNav as nl } from "~/i18n/nl/admin-nav";
import { useTexts } from "~/i18n/use-texts";
import { href } from "~/web/href";

const PAGES = [
  ["start", href("/beheer")],
  ["users", href("/beheer/gebruikers")],
  ["invitations", href("/beheer/uitnodigingen")],
  ["configuration", href("/beheer/inrichting")],
  ["search", href("/beheer/zoeken")],
  ["messages", href("/beheer/berichtenverkeer")],
  ["log", href("/beheer/logboek")],
] as const;

/** A page of who administers the region: the menu above, the work below. */
export function AdminPage({ children }: { children: ReactNode }) {
  const { menu, names } = useTexts({ nl, en });
  return (
    <div className="space-y-6">
      <nav aria-label={menu} className="not-on-paper border-b border-line">
        <ul className="flex flex-wrap gap-x-5">
          {PAGES.map(([page, to]) => (
            <li key={page}>
              <NavLink
                to={to}
                end={page === "start"}
                className="inline-flex min-h-target items-center border-b-4 border-transparent font-semibold no-underline hover:border-line aria-[current=page]:border-brand"
              >
                {names[page]}
              </NavLink>
            </li>
          ))}
        </ul>
      </nav>
      {children}
    </div>
  );
}
