/** What the figures of quality mean: the region's dictionary, for everybody. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { IndicatorList } from "~/components/indicators/indicator-list";
import { pageMeta } from "~/components/layout/page-meta";
import { indicators as en } from "~/i18n/en/indicators";
import { indicators as nl } from "~/i18n/nl/indicators";
import { useTexts } from "~/i18n/use-texts";
import { indicatorsView } from "~/web/indicators.server";

export function loader({ request }: LoaderFunctionArgs) {
  return indicatorsView(request);
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? nl.title });

export default function Indicators() {
  const { title, indicators } = useLoaderData<typeof loader>();
  const texts = useTexts({ nl, en });
  return (
    <div className="space-y-6">
      <header className="max-w-text space-y-3">
        <h1>{title}</h1>
        <p className="text-[1.15rem]">{texts.intro}</p>
        <p>{texts.rule}</p>
      </header>
      <IndicatorList indicators={indicators} texts={texts} />
    </div>
  );
}
