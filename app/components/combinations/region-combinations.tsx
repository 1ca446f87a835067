import { Link } from "@remix-run/react";

import { Badge } from "~/components/ui/badge";

import type { RegionCombinationsView } from "./budget-view";

/** The combinations of the region, with how their money stands. */
export function RegionCombinations({ view }: { view: RegionCombinationsView }) {
  return (
    <div className="space-y-6">
      <header className="max-w-text space-y-2">
        <h1>{view.title}</h1>
        <p>{view.intro}</p>
      </header>
      {view.items.length === 0 && <p>{view.none}</p>}
      <ul className="space-y-4">
        {view.items.map(({ name, to, state, lines }) => (
          <li key={to} className="border-l-4 border-line pl-3">
            <p className="flex flex-wrap items-center gap-3">
              <Link to={to} className="font-semibold">
                {name}
              </Link>
              <Badge tone={state.tone}>{state.text}</Badge>
            </p>
            {lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </li>
        ))}
      </ul>
    </div>
  );
}
