import { Form, Link, useRevalidator } from "@remix-run/react";
import { useEffect } from "react";

import { Section } from "~/components/providers/supplier-sections";
import { Button } from "~/components/ui/button";
import { Facts } from "~/components/ui/facts";
import { Told } from "~/components/ui/told";
import { searchIndex as en } from "~/i18n/en/search-index";
import { searchIndex as nl } from "~/i18n/nl/search-index";
import { useTexts } from "~/i18n/use-texts";
import { href } from "~/web/href";

import type { SearchIndexView } from "./search-index-view";

const LOOK_EVERY_MS = 2_000;

/** How the search stands; while it is built anew the page looks again by itself. */
export function SearchIndexPage({ view }: { view: SearchIndexView }) {
  const texts = useTexts({ nl, en });
  const { told, refused, compared } = view;
  return (
    <div className="space-y-8">
      <header className="max-w-text space-y-3">
        <h1>{texts.title}</h1>
        {(refused ?? told) && (
          <Told tone={refused ? "critical" : "positive"}>
            <p>{refused ?? told}</p>
          </Told>
        )}
        <p>{texts.intro}</p>
      </header>
      <Facts facts={view.facts} />
      <Rebuilding rebuild={view.rebuild} />
      <Section title={texts.compare.title}>
        {compared && (
          <div role="status" className="space-y-2">
            <p className="font-semibold">{compared.text}</p>
            <ul className="list-disc pl-6 break-all">
              {compared.lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </div>
        )}
        <p className="max-w-text">{texts.compare.intro}</p>
        <Form action={href("/beheer/zoeken")}>
          <Button look="secondary" name="vergelijk" value="nu">
            {texts.compare.button}
          </Button>
        </Form>
      </Section>
    </div>
  );
}

function Rebuilding({ rebuild }: Pick<SearchIndexView, "rebuild">) {
  const texts = useTexts({ nl, en }).rebuild;
  const { isUnderWay, percent, of } = rebuild;
  useLooking(isUnderWay);
  return (
    <Section title={texts.title}>
      <div role="status" className="max-w-text space-y-2">
        <p>{rebuild.text}</p>
        {rebuild.fault && <p>{rebuild.fault}</p>}
      </div>
      {isUnderWay && (
        <div className="max-w-text space-y-2">
          <progress
            aria-label={texts.progress}
            className="h-4 w-full"
            max={100}
            {...(percent !== null && { value: percent })}
          />
          {of && <p>{of}</p>}
          <p>
            <Link to={href("/beheer/zoeken")}>{texts.refresh}</Link>
          </p>
        </div>
      )}
      {!isUnderWay && (
        <Form method="post">
          <Button name="doe" value="bouw-op">
            {texts.button}
          </Button>
        </Form>
      )}
    </Section>
  );
}

function useLooking(isUnderWay: boolean): void {
  const { revalidate } = useRevalidator();
  useEffect(() => {
    if (!isUnderWay) return;
    const timer = setInterval(revalidate, LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [isUnderWay, revalidate]);
}
