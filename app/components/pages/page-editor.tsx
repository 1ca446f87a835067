import { Form, Link, useSearchParams } from "@remix-run/react";

import { Button } from "~/components/ui/button";
import { FaultSummary } from "~/components/ui/fault-summary";
import { Told } from "~/components/ui/told";
import { pageEditor as en } from "~/i18n/en/page-editor";
import { pageEditor as nl } from "~/i18n/nl/page-editor";
import { useTexts } from "~/i18n/use-texts";

import type { EditorView } from "./editor-view";
import { PageForm } from "./page-form";
import { PageHints } from "./page-hints";
import type { PageTexts } from "./page-words";
import { ProviderNav } from "./provider-nav";
import { TextConflict } from "./text-conflict";

/** A whole page to edit: state, what was refused or who was first, the form, and what to mend. */
export function PageEditor({ view }: { view: EditorView }) {
  const texts = useTexts({ nl, en });
  return (
    <div className="space-y-6">
      <ProviderNav />
      <header className="space-y-2">
        {view.code && (
          <p>
            <Link to={view.to.back}>{texts.back}</Link>
          </p>
        )}
        <h1>{view.title}</h1>
        {view.code ? (
          <p className="text-muted">{texts.code(view.code)}</p>
        ) : (
          <p>{texts.profile.intro}</p>
        )}
      </header>
      <Answer view={view} texts={texts} />
      <p>{view.state}</p>
      <Ways view={view} texts={texts} />
      <TextConflict view={view} texts={texts} />
      <PageHints view={view} texts={texts} />
      <PageForm key={view.revision} view={view} texts={texts} />
      {view.hasDraft && (
        <Form method="post" action={view.to.self}>
          <input type="hidden" name="revision" value={view.revision} />
          <Button name="doen" value="weggooien" look="quiet">
            {texts.discard}
          </Button>
        </Form>
      )}
    </div>
  );
}

type Props = { view: EditorView; texts: PageTexts };

function Answer({ view, texts }: Props) {
  const [params] = useSearchParams();
  const done = texts.done[params.get("gedaan") ?? ""];
  const { refused, meanwhile } = view;
  if (meanwhile) {
    return (
      <Told tone="warning">
        <h2 className="text-[1.1rem]">{texts.meanwhile.title}</h2>
        <p>{meanwhile.text}</p>
      </Told>
    );
  }
  if (refused) {
    const more = refused.savedFirst ? texts.savedFirst : null;
    return <FaultSummary title={texts.faultTitle} faults={refused.lines} more={more} />;
  }
  return done ? (
    <Told tone="positive">
      <p>{done}</p>
    </Told>
  ) : null;
}

function Ways({ view: { to }, texts }: Props) {
  return (
    <ul className="flex flex-wrap gap-x-6 gap-y-1">
      <li>
        <Link to={to.preview}>{texts.preview}</Link>
      </li>
      {to.window && (
        <li>
          <Link to={to.window}>{texts.onWindow}</Link>
        </li>
      )}
      <li>
        <Link to={to.versions}>{texts.versions}</Link>
      </li>
    </ul>
  );
}
