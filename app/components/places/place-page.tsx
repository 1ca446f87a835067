import { Form, Link } from "@remix-run/react";

import { ProviderNav } from "~/components/pages/provider-nav";
import { BackLink } from "~/components/providers/back-link";
import { Section } from "~/components/providers/supplier-sections";
import { Button, ButtonLink } from "~/components/ui/button";
import { Notice } from "~/components/ui/notice";
import type { ownPlaces } from "~/i18n/nl/own-places";
import { href } from "~/web/href";

import { PlaceFaults, PlaceFields } from "./place-fields";
import type { PlaceView } from "./places-view";

type Props = { view: PlaceView; texts: typeof ownPlaces };

/** One building: its address, and the way to close it, which asks first. */
export function PlacePage({ view, texts }: Props) {
  return (
    <div className="space-y-8">
      <ProviderNav />
      <header className="max-w-text space-y-2">
        <BackLink to={href("/aanbieder/plaatsen")}>{texts.back}</BackLink>
        <h1 lang="nl">{view.title}</h1>
      </header>
      <PlaceFaults form={view.form} texts={texts} />
      {view.closing ? <Closing view={view} texts={texts} /> : <Open view={view} texts={texts} />}
    </div>
  );
}

function Open({ view, texts }: Props) {
  if (!view.mayKeep) return <p>{texts.onlyManager}</p>;
  return (
    <>
      <Form method="post" action={view.self} className="max-w-md space-y-4">
        <p>{texts.atOnce}</p>
        <PlaceFields form={view.form} texts={texts} />
        <Button name="doe" value="bewaar">
          {texts.save}
        </Button>
      </Form>
      <Section title={texts.close.title}>
        <p>{texts.close.intro}</p>
        <ButtonLink look="secondary" to={`${view.self}?sluiten=ja`}>
          {texts.close.start}
        </ButtonLink>
      </Section>
    </>
  );
}

function Closing({ view, texts: { close } }: Props) {
  const { ends, onlyHere } = view.closing ?? { ends: [], onlyHere: [] };
  const mayClose = onlyHere.length === 0;
  return (
    <Section title={close.sure(view.title)}>
      {ends.length === 0 && mayClose && <p>{close.nothing}</p>}
      {ends.length > 0 && (
        <>
          <p>{close.ends}</p>
          <ul className="list-disc pl-5" lang="nl">
            {ends.map((title) => (
              <li key={title}>{title}</li>
            ))}
          </ul>
        </>
      )}
      {!mayClose && (
        <Notice tone="warning">
          <p>{close.onlyHere}</p>
          <ul className="list-disc pl-5" lang="nl">
            {onlyHere.map(({ title, to }) => (
              <li key={to}>
                <Link to={to}>{title}</Link>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <Form method="post" action={view.self} className="flex flex-wrap gap-3">
        {mayClose && (
          <Button name="doe" value="sluit">
            {close.yes}
          </Button>
        )}
        <ButtonLink look="secondary" to={view.self}>
          {close.no}
        </ButtonLink>
      </Form>
    </Section>
  );
}
