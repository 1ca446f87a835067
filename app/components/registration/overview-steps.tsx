import { Link } from "@remix-run/react";

import { Badge } from "~/components/ui/badge";
import { ButtonLink } from "~/components/ui/button";
import { href } from "~/web/href";

import type { OverviewProps, StepLine } from "./overview-view";

/** Each step with what it still misses; the last sends the request. */
export function OverviewSteps({ view, texts }: OverviewProps) {
  return (
    <section className="space-y-4">
      <h2>{texts.stepsTitle}</h2>
      <p>{texts.stepsIntro}</p>
      <ol className="divide-y divide-line border-y border-line">
        {view.steps.map((line) => (
          <Step key={line.step} line={line} states={texts.stepStates} />
        ))}
      </ol>
      <ButtonLink to={href("/aanbieder-worden/:token/controle", { token: view.link })}>
        {texts.checkStep}
      </ButtonLink>
    </section>
  );
}

const LOOKS = {
  done: { tone: "positive", icon: "check" },
  todo: { tone: "warning", icon: "warning" },
  optional: { tone: "neutral", icon: "info" },
} as const;

type StepProps = { line: StepLine; states: Record<StepLine["state"], string> };

function Step({ line: { name, to, state, gaps }, states }: StepProps) {
  const { tone, icon } = LOOKS[state];
  return (
    <li className="space-y-1 py-2">
      <p className="flex flex-wrap items-center justify-between gap-x-4">
        <Link to={to} className="inline-flex min-h-target items-center font-semibold">
          {name}
        </Link>
        <Badge tone={tone} icon={icon}>
          {states[state]}
        </Badge>
      </p>
      {gaps.length > 0 && (
        <ul className="list-disc pl-5 text-muted">
          {gaps.map((gap) => (
            <li key={gap}>{gap}</li>
          ))}
        </ul>
      )}
    </li>
  );
}
