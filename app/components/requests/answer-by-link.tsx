import { ButtonLink } from "~/components/ui/button";
import { FaultSummary } from "~/components/ui/fault-summary";
import { Told } from "~/components/ui/told";
import { requests as en } from "~/i18n/en/requests";
import { requests as nl } from "~/i18n/nl/requests";
import { useTexts } from "~/i18n/use-texts";
import { href } from "~/web/href";

import { AnswerForms } from "./answer-forms";
import { Needed } from "./needed";
import type { RequestView } from "./requests-view";

export type LinkPage =
  | { state: "open"; title: string; intro: string; view: RequestView }
  | { state: "answered" | "over"; title: string }
  | { state: "done"; title: string; told: string };

/** What is needed and the answers, for who came by the link of a letter. */
export function AnswerByLink({ page }: { page: LinkPage }) {
  const texts = useTexts({ nl, en });
  const signIn = href("/inloggen", {}, { naar: "/aanbieder/verzoeken" });
  return (
    <div className="max-w-text space-y-6">
      {page.state === "open" && page.view.faults.length > 0 && (
        <FaultSummary title={texts.faultTitle} faults={page.view.faults} />
      )}
      <h1>{page.title}</h1>
      {page.state === "open" && <Open page={page} />}
      {page.state === "done" && (
        <Told tone="positive">
          <p>{page.told}</p>
        </Told>
      )}
      {(page.state === "answered" || page.state === "over") && <p>{texts.link[page.state]}</p>}
      {page.state === "open" && <p>{texts.link.more}</p>}
      <ButtonLink to={signIn} look="secondary">
        {texts.link.signIn}
      </ButtonLink>
    </div>
  );
}

function Open({ page: { intro, view } }: { page: Extract<LinkPage, { state: "open" }> }) {
  return (
    <>
      <p>{intro}</p>
      {view.due && <p>{view.due}</p>}
      {view.acts && (
        <AnswerForms
          view={view}
          acts={view.acts}
          self={href("/vraag/:token", { token: "verder" })}
        />
      )}
      <Needed needed={view.needed} factors={view.factors} />
      <p>{view.declared}</p>
    </>
  );
}
