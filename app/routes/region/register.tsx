/** The contract register: every supplier by name, with what is contracted now. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { pageMeta } from "~/components/layout/page-meta";
import { RegionPage } from "~/components/region/region-page";
import { RegisterList } from "~/components/register/register-list";
import { registerView } from "~/web/register-list.server";

export function loader({ request }: LoaderFunctionArgs) {
  return registerView(request);
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function Register() {
  return (
    <RegionPage>
      <RegisterList view={useLoaderData<typeof loader>()} />
    </RegionPage>
  );
}
