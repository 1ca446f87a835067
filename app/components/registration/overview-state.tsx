import { Link } from "@remix-run/react";

import { Badge } from "~/components/ui/badge";
import { ButtonLink } from "~/components/ui/button";
import { Facts } from "~/components/ui/facts";
import { href } from "~/web/href";

import type { DecisionLine, OverviewProps } from "./overview-view";

/** How a request stands that was handed in, with its clock and what was decided. */
export function OverviewState({ view, texts }: OverviewProps) {
  const { state, link, openQuestions, decisions } = view;
  const isRunning = ["submitted", "screening", "more_asked"].includes(state);
  return (
    <section className="space-y-4">
      <h2>{texts.stateTitle}</h2>
      <p>
        <Badge tone={state === "more_asked" ? "warning" : "info"}>{texts.states[state]}</Badge>
      </p>
      <p>{texts.stateTexts[state](view.dueOn ?? "")}</p>
      <Facts
        facts={[
          { name: texts.submittedOn, value: view.submittedOn },
          { name: texts.dueOn, value: isRunning && state !== "more_asked" ? view.dueOn : null },
        ]}
      />
      {state === "more_asked" && (
        <ButtonLink to={href("/aanbieder-worden/:token/vragen", { token: link })}>
          {texts.toQuestions(openQuestions)}
        </ButtonLink>
      )}
      {decisions.length > 0 && <Decisions {...{ view, texts }} />}
      {view.submittedOn && (
        <ul>
          <li>
            <Link to={href("/aanbieder-worden/:token/bevestiging", { token: link })}>
              {texts.toReceipt}
            </Link>
          </li>
          <li>
            <Link to={href("/aanbieder-worden/:token/bewijzen", { token: link })}>
              {texts.toProofs}
            </Link>
          </li>
        </ul>
      )}
    </section>
  );
}

function Decisions({ view, texts }: OverviewProps) {
  return (
    <div className="space-y-3">
      <h3>{texts.decisions}</h3>
      <ul className="space-y-4">
        {view.decisions.map((line) => (
          <Decision key={line.name + line.reason} line={line} texts={texts} />
        ))}
      </ul>
      {view.remedy && <p lang={view.remedy.lang}>{view.remedy.text}</p>}
    </div>
  );
}

type DecisionProps = { line: DecisionLine; texts: OverviewProps["texts"] };

function Decision({ line: { name, state, days, reason }, texts }: DecisionProps) {
  return (
    <li className="space-y-1">
      <p className="flex flex-wrap items-center gap-3">
        <span className="font-semibold">{name}</span>
        <Badge
          tone={state === "admitted" ? "positive" : "neutral"}
          icon={state === "admitted" ? "check" : "stop"}
        >
          {texts.itemStates[state]}
        </Badge>
      </p>
      {days && <p>{days}</p>}
      {reason && (
        <p>
          <span className="font-semibold">{texts.reason}:</span> <span lang="nl">{reason}</span>
        </p>
      )}
      {state === "refused" && <p>{texts.again}</p>}
    </li>
  );
}
