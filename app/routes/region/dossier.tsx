/** The dossier of a supplier, to print for a talk. */
import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { pageMeta } from "~/components/layout/page-meta";
import { RegionPage } from "~/components/region/region-page";
import { Dossier } from "~/components/register/dossier";
import styles from "~/styles/dossier.css?url";
import { dossierView } from "~/web/dossier.server";

export function loader({ request, params }: LoaderFunctionArgs) {
  return dossierView(request, params.code ?? "");
}

export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function DossierRoute() {
  const view = useLoaderData<typeof loader>();
  return (
    <RegionPage>
      <Dossier view={view} />
    </RegionPage>
  );
}
