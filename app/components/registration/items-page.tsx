import { Form, Link } from "@remix-run/react";

import { Button, ButtonLink } from "~/components/ui/button";
import { Notice } from "~/components/ui/notice";
import { href } from "~/web/href";

import { ChoiceList } from "./choice-list";
import { PageFrame } from "./form-frame";
import { ItemForm } from "./item-form";
import type { ItemsProps } from "./items-view";
import { RequestField } from "./request-field";

/** What is asked for: what was chosen, and what can be; or the form of one. */
export function ItemsPage(props: ItemsProps) {
  const { view, texts } = props;
  const self = href("/aanbieder-worden/:token/aanvraag", { token: view.link });
  return (
    <PageFrame page={view} self={view.item ? `${self}?voor=${view.item.key}` : self}>
      {view.removing && <Removing {...props} />}
      {!view.removing && view.item && <ItemForm {...props} item={view.item} />}
      {!view.removing && !view.item && (
        <>
          <p>{texts.items.intro}</p>
          <Chosen {...props} />
          <ChoiceList {...props} />
        </>
      )}
    </PageFrame>
  );
}

function Chosen({ view: { chosen }, texts: { items } }: ItemsProps) {
  return (
    <section className="space-y-3">
      <h2>{items.chosenTitle}</h2>
      {chosen.length === 0 && <p>{items.none}</p>}
      <ul className="divide-y divide-line">
        {chosen.map(({ id, name, more, change, remove }) => (
          <li key={id} className="space-y-1 py-2">
            <p className="font-semibold">{name}</p>
            <p>{more}</p>
            <p className="flex flex-wrap gap-x-5">
              <Link to={change} className="inline-flex min-h-target items-center">
                {items.change}
                <span className="sr-only">: {name}</span>
              </Link>
              <Link to={remove} className="inline-flex min-h-target items-center">
                {items.remove}
                <span className="sr-only">: {name}</span>
              </Link>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Removing({ view, texts: { items } }: ItemsProps) {
  const { id, name } = view.removing!;
  const self = href("/aanbieder-worden/:token/aanvraag", { token: view.link });
  return (
    <section className="space-y-3">
      <h2>{items.sureTitle(name)}</h2>
      <Notice tone="warning">
        <p>{items.sure}</p>
      </Notice>
      <Form method="post" action={self} className="flex flex-wrap gap-3">
        <RequestField reference={view.formOf} />
        <input type="hidden" name="revision" value={view.revision} />
        <input type="hidden" name="voor" value={id} />
        <Button name="doe" value="weg">
          {items.yes}
        </Button>
        <ButtonLink look="secondary" to={self}>
          {items.no}
        </ButtonLink>
      </Form>
    </section>
  );
}
