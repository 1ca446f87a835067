import { Form, Link, useSearchParams } from "@remix-run/react";

import { ProviderNav } from "~/components/pages/provider-nav";
import { Section } from "~/components/providers/supplier-sections";
import { Button } from "~/components/ui/button";
import { Told } from "~/components/ui/told";
import type { ownPlaces } from "~/i18n/nl/own-places";

import { PlaceFaults, PlaceFields } from "./place-fields";
import type { PlacesView } from "./places-view";

type Props = { view: PlacesView; texts: typeof ownPlaces };

/** Every building where the supplier gives help, and a form for one more. */
export function PlacesPage({ view, texts }: Props) {
  const [params] = useSearchParams();
  const told = texts.told[params.get("gedaan") ?? ""];
  const hasFaults = view.form.faults.length > 0;
  return (
    <div className="space-y-8">
      <ProviderNav />
      <header className="max-w-text space-y-2">
        <h1>{texts.title}</h1>
        <p>{texts.intro}</p>
      </header>
      <PlaceFaults form={view.form} texts={texts} />
      {told && !hasFaults && <Told tone="positive">{told}</Told>}
      {view.places.length === 0 && <p>{texts.none}</p>}
      <ul className="max-w-text space-y-3">
        {view.places.map(({ code, name, address, given, to }) => (
          <li key={code} className="rounded-lg border border-line bg-surface p-4">
            <h2 className="text-[1.1rem]" lang="nl">
              {name}
            </h2>
            <p lang="nl">{address}</p>
            <p className="text-muted">{given}</p>
            <Link
              to={to}
              aria-label={texts.changeOf(name)}
              className="inline-flex min-h-target items-center"
            >
              {texts.change}
            </Link>
          </li>
        ))}
      </ul>
      {view.mayKeep ? (
        <Section title={texts.add}>
          <p>{texts.addHow}</p>
          <Form
            method="post"
            key={hasFaults ? "faults" : view.places.length}
            className="max-w-md space-y-4"
          >
            <PlaceFields form={view.form} texts={texts} />
            <Button>{texts.saveNew}</Button>
          </Form>
        </Section>
      ) : (
        <p>{texts.onlyManager}</p>
      )}
    </div>
  );
}
