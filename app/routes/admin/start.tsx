/** What the administrator of the region looks after. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";

import { AdminPage } from "~/components/admin/admin-page";
import { StartPage } from "~/components/accounts/start-page";
import { pageMeta } from "~/components/layout/page-meta";
import { claims as en } from "~/i18n/en/claims";
import { claims as nl } from "~/i18n/nl/claims";
import { useTexts } from "~/i18n/use-texts";
import { href } from "~/web/href";
import { getStartPage } from "~/web/start-page.server";

export function loader({ request }: LoaderFunctionArgs) {
  return getStartPage(request, "admin");
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function AdminStart() {
  const { organisation } = useLoaderData<typeof loader>();
  const texts = useTexts({ nl, en });
  return (
    <AdminPage>
      <StartPage audience="admin" organisation={organisation}>
        <ul className="list-disc space-y-1 pl-6">
          <li>
            <Link to={href("/beheer/gebruikers")}>{texts.toUsers}</Link>
          </li>
          <li>
            <Link to={href("/beheer/uitnodigingen")}>{texts.toInvitations}</Link>
          </li>
          <li>
            <Link to={href("/beheer/voorzieningen")}>{texts.toServices}</Link>
          </li>
        </ul>
      </StartPage>
    </AdminPage>
  );
}
