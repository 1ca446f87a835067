import { Form, Link } from "@remix-run/react";

import { ButtonLink, Button } from "~/components/ui/button";
import { Notice } from "~/components/ui/notice";
import { Told } from "~/components/ui/told";
import type { registration } from "~/i18n/nl/registration";
import { href } from "~/web/href";

import { OverviewState } from "./overview-state";
import { OverviewSteps } from "./overview-steps";
import type { Overview, OverviewPage as View, OverviewProps } from "./overview-view";
import { RequestField } from "./request-field";

type Texts = typeof registration;

/** A request to be admitted: what is still to do, or how it stands. */
export function OverviewPage({ view: { overview: view }, texts }: { view: View; texts: Texts }) {
  if (!view) return <LinkOver texts={texts} />;
  const { told, fault, state } = view;
  return (
    <div className="max-w-text space-y-8">
      <header className="space-y-1">
        <h1>{texts.title}</h1>
        <p className="text-muted">{texts.reference(view.reference)}</p>
      </header>
      {fault && <Told tone="critical">{fault}</Told>}
      {told && !fault && (
        <Told key={told} tone="positive">
          {told}
        </Told>
      )}
      <Body {...{ view, texts }} />
      {state === "draft" && !view.unconfirmed && (
        <p>
          {texts.savedAt(view.savedAt)} {texts.goOnLater(view.until)}
        </p>
      )}
      {view.ending && <Ending {...{ view, texts }} />}
    </div>
  );
}

function Body(props: OverviewProps) {
  const { view, texts } = props;
  if (view.state !== "draft") return <OverviewState {...props} />;
  if (!view.unconfirmed) return <OverviewSteps {...props} />;
  return (
    <section className="space-y-3">
      <h2>{texts.verify.title}</h2>
      <p>{texts.verify.text(view.unconfirmed)}</p>
      <Form method="post" action={selfOf(view)}>
        <RequestField reference={view.reference} />
        <Button name="doe" value="bevestig">
          {texts.verify.button}
        </Button>
      </Form>
    </section>
  );
}

function Ending({ view, texts }: OverviewProps) {
  const words = texts[view.ending === "discard" ? "discard" : "withdraw"];
  const self = selfOf(view);
  return (
    <section className="not-on-paper space-y-3 border-t border-line pt-4" id="stoppen">
      <h2>{words.title}</h2>
      {view.isEnding ? (
        <>
          <Notice tone="warning">
            <p>{words.sure}</p>
          </Notice>
          <Form method="post" action={self} className="flex flex-wrap gap-3">
            <RequestField reference={view.reference} />
            <Button name="doe" value={view.ending === "discard" ? "gooi" : "trek-in"}>
              {words.yes}
            </Button>
            <ButtonLink look="secondary" to={self}>
              {words.no}
            </ButtonLink>
          </Form>
        </>
      ) : (
        <>
          <p>{words.intro}</p>
          <ButtonLink look="secondary" to={`${self}?stoppen=ja#stoppen`}>
            {words.start}
          </ButtonLink>
        </>
      )}
    </section>
  );
}

function selfOf({ link }: Overview): string {
  return href("/aanbieder-worden/:token", { token: link });
}

function LinkOver({ texts: { over } }: { texts: Texts }) {
  return (
    <div className="max-w-text space-y-4">
      <h1>{over.title}</h1>
      <p>{over.what}</p>
      <p>{over.again}</p>
      <p>
        <Link to={href("/aanbieder-worden")}>{over.start}</Link>
      </p>
    </div>
  );
}
