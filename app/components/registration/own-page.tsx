import { Form } from "@remix-run/react";

import { ProviderNav } from "~/components/pages/provider-nav";
import { Badge } from "~/components/ui/badge";
import { Button, ButtonLink } from "~/components/ui/button";
import { Card } from "~/components/ui/card";
import { Facts } from "~/components/ui/facts";
import { registration as en } from "~/i18n/en/registration";
import type { registrationForms } from "~/i18n/nl/registration-forms";
import { registration as nl } from "~/i18n/nl/registration";
import { useTexts } from "~/i18n/use-texts";
import { href } from "~/web/href";

import type { OwnLine, OwnView } from "./own-view";

type Texts = typeof registrationForms;

/** What the own organisation asked of the region, and the way to ask for more. */
export function OwnPage({ view, texts }: { view: OwnView; texts: Texts }) {
  const { own } = texts;
  return (
    <div className="space-y-6">
      <ProviderNav />
      <div className="max-w-text space-y-6">
        <header className="space-y-2">
          <h1>{own.title}</h1>
          <p>{view.isHere ? own.intro : own.notHere}</p>
        </header>
        {view.isHere && (
          <Form method="post" action={href("/aanbieder/registratie")}>
            <Button>{own.begin}</Button>
          </Form>
        )}
        {view.requests.length === 0 && view.isHere && <p>{own.none}</p>}
        <ul className="space-y-4">
          {view.requests.map((line) => (
            <li key={line.reference}>
              <OwnRequest line={line} own={own} />
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

function OwnRequest({ line, own }: { line: OwnLine; own: Texts["own"] }) {
  const { reference } = useTexts({ nl, en });
  return (
    <Card>
      <div className="space-y-3">
        <h2 className="flex flex-wrap items-center gap-3">
          {line.kind} <Badge tone="info">{line.state}</Badge>
        </h2>
        <p className="text-muted">{reference(line.reference)}</p>
        <Facts
          facts={[
            { name: own.items, value: line.items },
            { name: own.begunOn, value: line.begunOn },
            { name: own.submittedOn, value: line.submittedOn },
            { name: own.dueOn, value: line.dueOn },
          ]}
        />
        <ButtonLink look="secondary" to={line.to}>
          {line.isDraft ? own.goOn : own.open}
          <span className="sr-only">: {line.reference}</span>
        </ButtonLink>
      </div>
    </Card>
  );
}
