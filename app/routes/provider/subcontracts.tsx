/** What the own organisation asks of others, and is asked. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";

import { pageMeta } from "~/components/layout/page-meta";
import { ProviderNav } from "~/components/pages/provider-nav";
import { ReferralList } from "~/components/referrals/referral-list";
import { subcontractListView } from "~/web/subcontract-list.server";

export function loader({ request }: LoaderFunctionArgs) {
  return subcontractListView(request);
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function Subcontracts() {
  const view = useLoaderData<typeof loader>();
  return (
    <div className="space-y-6">
      <ProviderNav />
      <ReferralList view={view} />
      <ul className="not-on-paper space-y-1">
        {view.ways.map(({ to, text, reloads }) => (
          <li key={to}>
            <Link to={to} reloadDocument={reloads}>
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
