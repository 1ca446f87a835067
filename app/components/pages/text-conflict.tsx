import { Form } from "@remix-run/react";

import { Button } from "~/components/ui/button";
import { Notice } from "~/components/ui/notice";

import type { EditorView } from "./editor-view";
import type { PageTexts } from "./page-words";

/** Where an import brought another text: both beside each other, with the two ways out. */
export function TextConflict({ view, texts }: { view: EditorView; texts: PageTexts }) {
  if (view.conflicts.length === 0) return null;
  const { conflicts: words } = texts;
  return (
    <Notice tone="warning">
      <h2 className="text-[1.1rem]">{words.title}</h2>
      <p>{words.text}</p>
      {view.conflicts.map(({ label, own, register }) => (
        <div key={label} className="pt-2">
          <p className="font-semibold">{label}</p>
          <dl className="grid gap-3 sm:grid-cols-2" lang="nl">
            <div className="min-w-0">
              <dt>{words.own}</dt>
              <dd className="whitespace-pre-line">{own}</dd>
            </div>
            <div className="min-w-0">
              <dt>{words.register}</dt>
              <dd className="whitespace-pre-line">{register}</dd>
            </div>
          </dl>
        </div>
      ))}
      <Form method="post" action={view.to.self} className="flex flex-wrap gap-3 pt-2">
        <input type="hidden" name="revision" value={view.revision} />
        <Button name="doen" value="houden" look="secondary">
          {words.keep}
        </Button>
        <Button name="doen" value="register" look="secondary">
          {words.take}
        </Button>
      </Form>
    </Notice>
  );
}
