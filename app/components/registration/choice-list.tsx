import { Badge } from "~/components/ui/badge";
import { ButtonLink } from "~/components/ui/button";
import { Disclosure } from "~/components/ui/disclosure";

import type { ChoiceLine, ItemsProps } from "./items-view";

/** All that can be asked for, each with for whom it is and what it asks. */
export function ChoiceList({ view, texts }: ItemsProps) {
  const { items } = texts;
  return (
    <section className="space-y-5">
      <h2>{items.chooseTitle}</h2>
      {view.groups.map(({ name, choices }) => (
        <section key={name} className="space-y-2">
          <h3>{name}</h3>
          <ul className="space-y-2">
            {choices.map((choice) => (
              <li key={choice.key}>
                <Choice choice={choice} texts={texts} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      <section className="space-y-2">
        <h3>{items.outsideTitle}</h3>
        <p>{items.outside}</p>
        <ButtonLink look="secondary" to={view.outsideTo}>
          {items.outsideChoose}
        </ButtonLink>
      </section>
    </section>
  );
}

type ChoiceProps = { choice: ChoiceLine; texts: ItemsProps["texts"] };

function Choice({ choice, texts: { items } }: ChoiceProps) {
  const { name, plain, professional, to, closed, isChosen } = choice;
  return (
    <Disclosure
      summary={
        <span className="flex flex-wrap items-center gap-x-3 wrap-anywhere hyphens-auto">
          {name}
          {isChosen && (
            <Badge tone="positive" icon="check">
              {items.chosen}
            </Badge>
          )}
          {!to && <Badge>{closed}</Badge>}
        </span>
      }
    >
      <div className="space-y-3">
        {plain && <p>{plain}</p>}
        {professional && (
          <p className="text-muted" lang="nl">
            {professional}
          </p>
        )}
        <WhatItTakes {...{ choice, items }} />
        {to && (
          <ButtonLink look="secondary" to={to}>
            {isChosen ? items.change : items.choose}
            <span className="sr-only">: {name}</span>
          </ButtonLink>
        )}
      </div>
    </Disclosure>
  );
}

type TakesProps = {
  choice: Pick<ChoiceLine, "examples" | "proofs">;
  items: ItemsProps["texts"]["items"];
};

/** Examples of what help brings about, and the proofs that are asked. */
export function WhatItTakes({ choice: { examples, proofs }, items }: TakesProps) {
  const lists = [
    { title: items.examples, lines: examples },
    { title: items.proofs, lines: proofs },
  ];
  return lists.map(
    ({ title, lines }) =>
      lines.length > 0 && (
        <div key={title}>
          <p className="font-semibold">{title}</p>
          <ul className="list-disc pl-5" lang="nl">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      ),
  );
}
