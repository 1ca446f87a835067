import { Link } from "@remix-run/react";

import { Badge } from "~/components/ui/badge";
import { Card } from "~/components/ui/card";
import { Pagination } from "~/components/ui/pagination";

import type { ReferralListView } from "./referral-view";

/** The own referrals, what waits on top. */
export function ReferralList({ view }: { view: ReferralListView }) {
  return (
    <div className="space-y-6">
      <header className="space-y-2">
        <h1>{view.title}</h1>
        <p className="max-w-text">{view.intro}</p>
      </header>
      <nav aria-label={view.title} className="not-on-paper">
        <ul className="flex flex-wrap gap-4">
          {view.tabs.map(({ to, text, isCurrent }) => (
            <li key={to}>
              <Link to={to} aria-current={isCurrent ? "page" : undefined}>
                {text}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <p id="wacht" role="status">
        {view.lines.length === 0 ? view.empty : view.total}
      </p>
      <ul className="space-y-3">
        {view.lines.map(({ id, to, title, state, facts, late }) => (
          <li key={id}>
            <Card>
              <h2>
                <Link to={to}>{title}</Link>
              </h2>
              <p className="flex flex-wrap items-center gap-3">
                <Badge tone={state.tone}>{state.text}</Badge>
                {late && <Badge tone="critical">{late}</Badge>}
              </p>
              <p className="text-muted">{facts.join(" · ")}</p>
            </Card>
          </li>
        ))}
      </ul>
      <Pagination
        page={view.page}
        pages={view.pages}
        to={(page) => `?${new URLSearchParams({ ...view.query, pagina: String(page) })}`}
      />
    </div>
  );
}
