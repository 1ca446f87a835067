import { NavLink, useRouteLoaderData } from "@remix-run/react";

import type { Shell } from "~/components/layout/shell";
import { regionNav as en } from "~/i18n/en/region-nav";
import { regionNav as nl } from "~/i18n/nl/region-nav";
import { useTexts } from "~/i18n/use-texts";
import { href } from "~/web/href";

import { DESKS } from "./desks";

/** The way around for who works at the region's desk: only what opens for this person. */
export function RegionNav() {
  const { names, menu } = useTexts({ nl, en });
  const open = useRouteLoaderData<() => Shell>("root")?.signedIn?.desks ?? [];
  return (
    <nav aria-label={menu} className="not-on-paper border-b border-line">
      <ul className="flex flex-wrap gap-x-5">
        {DESKS.filter(({ desk }) => open.includes(desk)).map(({ desk, to }) => (
          <li key={desk}>
            <NavLink
              to={to()}
              end={to() === href("/regio")}
              className="inline-flex min-h-target items-center border-b-4 border-transparent font-semibold no-underline hover:border-line aria-[current=page]:border-brand"
            >
              {names[desk]}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
