/** The dictionary of indicators at the region's desk. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData, useSearchParams } from "@remix-run/react";

import { IndicatorList } from "~/components/indicators/indicator-list";
import { pageMeta } from "~/components/layout/page-meta";
import { RegionPage } from "~/components/region/region-page";
import { Told } from "~/components/ui/told";
import { indicators as en } from "~/i18n/en/indicators";
import { indicators as nl } from "~/i18n/nl/indicators";
import { useTexts } from "~/i18n/use-texts";
import { href } from "~/web/href";
import { indicatorsDeskView } from "~/web/indicators.server";

export function loader({ request }: LoaderFunctionArgs) {
  return indicatorsDeskView(request);
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function IndicatorsDesk() {
  const { title, indicators } = useLoaderData<typeof loader>();
  const texts = useTexts({ nl, en });
  const [params] = useSearchParams();
  return (
    <RegionPage>
      <header className="max-w-text space-y-2">
        <h1>{title}</h1>
        <p>{texts.desk.intro}</p>
        <p>{texts.rule}</p>
        <p>
          <Link to={href("/indicatoren")}>{texts.desk.toPublic}</Link>
        </p>
      </header>
      {params.get("gedaan") && (
        <Told tone="positive">
          <p>{texts.desk.done}</p>
        </Told>
      )}
      <IndicatorList indicators={indicators} texts={texts} />
    </RegionPage>
  );
}
