import { Link } from "@remix-run/react";

import { href } from "~/web/href";

import type { NoHitsView } from "./no-hits-view";

/** An empty list helps on: what stands in the way, and what the nearest questions give. */
export function NothingFound({ view }: { view: NoHitsView }) {
  return (
    <div className="space-y-3 rounded-lg border border-line bg-surface p-5">
      <h3>{view.title}</h3>
      {view.says.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {view.ways.length > 0 && (
        <>
          <p>{view.near}</p>
          <ul className="list-disc space-y-2 pl-6">
            {view.ways.map(({ label, to, total }) => (
              <li key={to}>
                <Link to={to} preventScrollReset>
                  {label}
                </Link>
                : {total}
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <Link to={href("/zoeken")}>{view.clear}</Link>
      </p>
      <p>{view.help}</p>
    </div>
  );
}
