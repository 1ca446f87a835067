/** What a waiting time means, how old it may be, and in which order the list stands. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { pageMeta } from "~/components/layout/page-meta";
import { Section } from "~/components/providers/supplier-sections";
import { WaitBadge } from "~/components/providers/wait-block";
import { Facts } from "~/components/ui/facts";
import { observedTerms } from "~/domain/catalogue/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { dayNumber, isoDay } from "~/domain/kernel/day";
import { WAIT_STATUSES } from "~/domain/providers/public";
import { waitingTimes as en } from "~/i18n/en/waiting-times";
import { waitingTimes as nl } from "~/i18n/nl/waiting-times";
import { useTexts } from "~/i18n/use-texts";
import { languageOf } from "~/web/language.server";

/** The example counts from here, by the clocks of the region. */
const EXAMPLE_DAY = "2026-09-01";

export async function loader({ request }: LoaderFunctionArgs) {
  const { clocks, observed } = await getRegion();
  const { staleAfterDays, unknownAfterDays } = clocks;
  const { title } = { nl, en }[languageOf(request)].explained;
  const after = (days: number) => isoDay(dayNumber(EXAMPLE_DAY) + days);
  const example = { lastFresh: after(staleAfterDays), lastKnown: after(unknownAfterDays) };
  const { months, fewest } = observedTerms({ observed });
  return { staleAfterDays, unknownAfterDays, example, title, months, fewest };
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? nl.explained.title });

export default function WaitingTimeExplained() {
  const { staleAfterDays, unknownAfterDays, example, months, fewest } =
    useLoaderData<typeof loader>();
  const { explained: texts, status } = useTexts({ nl, en });
  const statuses = [...WAIT_STATUSES, "unknown" as const];
  return (
    <div className="max-w-text space-y-8">
      <h1>{texts.title}</h1>
      <p className="text-[1.15rem]">{texts.intro}</p>
      <Section title={texts.twoTitle}>
        <Facts facts={texts.two.map(([name, value]) => ({ name, value }))} />
        <p>{texts.twoNote}</p>
        <p>{texts.example}</p>
      </Section>
      <Section title={texts.ageTitle}>
        <Facts
          facts={texts
            .ages(staleAfterDays, unknownAfterDays)
            .map(([name, value]) => ({ name, value }))}
        />
      </Section>
      <Section title={texts.agingTitle}>
        <p>{texts.aging(EXAMPLE_DAY)}</p>
        <Facts
          facts={texts
            .agingSteps(example.lastFresh, example.lastKnown)
            .map(([name, value]) => ({ name, value }))}
        />
        <p>{texts.agingNew}</p>
      </Section>
      <Section title={texts.statusTitle}>
        <Facts
          facts={statuses.map((code) => ({
            name: <WaitBadge badge={{ code, label: status[code] }} />,
            value: texts.statuses[code],
          }))}
        />
      </Section>
      <Section title={texts.observedTitle}>
        {texts.observed(months, fewest).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </Section>
      <Section title={texts.orderTitle}>
        <p>{texts.order}</p>
      </Section>
      <Section title={texts.doubtTitle}>
        <p>{texts.doubt}</p>
      </Section>
    </div>
  );
}
