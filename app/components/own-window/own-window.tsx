import { Form, Link, useSearchParams } from "@remix-run/react";

import { Section } from "~/components/providers/supplier-sections";
import { Button, ButtonLink } from "~/components/ui/button";
import { FaultSummary } from "~/components/ui/fault-summary";
import { Notice } from "~/components/ui/notice";
import { Told } from "~/components/ui/told";
import { ownWindow as en } from "~/i18n/en/own-window";
import { ownWindow as nl } from "~/i18n/nl/own-window";
import { useTexts } from "~/i18n/use-texts";
import { href } from "~/web/href";

export type OwnWindowView = {
  title: string;
  isShown: boolean;
  maySet: boolean;
  hasProfile: boolean;
  hasOffers: boolean;
  /** What stands in the way; after a press that was refused. */
  faults: { text: string; field: string | null }[] | null;
};

type Props = { view: OwnWindowView; texts: typeof nl };

/** Whether the own organisation stands in the shop window, what that takes, and changing it. */
export function OwnWindowPage({ view }: { view: OwnWindowView }) {
  const texts = useTexts({ nl, en });
  const [params] = useSearchParams();
  const done = view.faults ? undefined : texts.done[params.get("gedaan") ?? ""];
  return (
    <div className="max-w-text space-y-6">
      <h1>{view.title}</h1>
      {view.faults && <FaultSummary title={texts.faultTitle} faults={view.faults} />}
      {done && (
        <Told tone="positive">
          <p>{done}</p>
        </Told>
      )}
      <p>{view.isShown ? texts.states.published : texts.states.paused}</p>
      {!view.maySet && <p>{texts.managerOnly}</p>}
      {view.isShown ? <Pause {...{ view, texts }} /> : <Show {...{ view, texts }} />}
    </div>
  );
}

function Show({ view, texts }: Props) {
  const { hasProfile, hasOffers, maySet } = view;
  const state = (isReady: boolean) => ` (${isReady ? texts.ready : texts.todo})`;
  return (
    <Section title={texts.steps}>
      <ol className="list-decimal space-y-2 pl-6">
        <li>
          <Link to={href("/aanbieder/profiel")}>{texts.profile}</Link>
          {state(hasProfile)}
        </li>
        <li>
          <Link to={href("/aanbieder/aanbod")}>{texts.offers}</Link>
          {state(hasOffers)}
        </li>
        <li>
          <Link to={href("/aanbieder/wachttijden")}>{texts.waits}</Link>
        </li>
        <li>{texts.show}</li>
      </ol>
      {maySet && (
        <Form method="post" action={href("/aanbieder/etalage")} className="space-y-3">
          {hasProfile && !hasOffers && (
            <Notice tone="warning">
              <p>{texts.noOffers}</p>
            </Notice>
          )}
          <p>{texts.showIntro}</p>
          <Button name="wat" value="erin">
            {texts.show}
          </Button>
        </Form>
      )}
    </Section>
  );
}

/** Asked twice, since all that is offered disappears with it. */
function Pause({ view, texts }: Props) {
  const [params] = useSearchParams();
  if (!view.maySet) return null;
  const isAsked = params.has("uit");
  return (
    <Section title={texts.pauseTitle}>
      <p>{texts.pauseIntro}</p>
      <p>
        <Link to={href("/aanbieder/wachttijden")}>{texts.pauseNote}</Link>
      </p>
      {isAsked ? (
        <Form method="post" action={href("/aanbieder/etalage")} className="space-y-3">
          <p className="font-semibold">{texts.pauseSure}</p>
          <div className="flex flex-wrap gap-3">
            <Button name="wat" value="eruit">
              {texts.pause}
            </Button>
            <ButtonLink to={href("/aanbieder/etalage")} look="secondary">
              {texts.keep}
            </ButtonLink>
          </div>
        </Form>
      ) : (
        <ButtonLink to={href("/aanbieder/etalage", {}, { uit: "ja" })} look="secondary">
          {texts.pause}
        </ButtonLink>
      )}
    </Section>
  );
}

/** On the start page: not in the window yet, or the way out of it. */
export function WindowCard({ isShown }: { isShown: boolean }) {
  const texts = useTexts({ nl, en });
  if (isShown)
    return (
      <p>
        <Link to={href("/aanbieder/etalage")}>{texts.cardPause}</Link>
      </p>
    );
  return (
    <Notice tone="warning">
      <p className="font-semibold">{texts.card}</p>
      <p>
        <Link to={href("/aanbieder/etalage")}>{texts.cardLink}</Link>
      </p>
    </Notice>
  );
}
