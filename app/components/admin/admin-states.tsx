import { Link } from "@remix-run/react";

import { Badge } from "~/components/ui/badge";

export type AdminState = { to: string; name: string; states: { text: string; isWrong: boolean }[] };

/** The pages of the administrator, each with how it stands. */
export function AdminStates({ pages }: { pages: AdminState[] }) {
  return (
    <ul className="grid gap-3 sm:grid-cols-2">
      {pages.map(({ to, name, states }) => (
        <li key={to} className="space-y-1 rounded-lg border border-line bg-surface p-4">
          <h2 className="text-[1.1rem]">
            <Link to={to}>{name}</Link>
          </h2>
          {states.map(({ text, isWrong }) => (
            <p key={text}>
              {isWrong ? (
                <Badge tone="warning" icon="warning">
                  {text}
                </Badge>
              ) : (
                text
              )}
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}
