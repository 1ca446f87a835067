import { Link } from "@remix-run/react";

import { Badge } from "~/components/ui/badge";
import { Facts } from "~/components/ui/facts";
import type { register } from "~/i18n/nl/register";

import type { ContractCard as View, FilePart } from "./register-view";

/** What is contracted, from when to when. */
export function ContractCard({ card, texts }: { card: View; texts: typeof register }) {
  return (
    <li className="space-y-2 rounded-lg border border-line bg-surface p-4 sm:p-5">
      <h3>{card.title}</h3>
      <Badges badges={card.badges} />
      <Facts facts={card.facts} />
      {card.change && (
        <p className="not-on-paper">
          <Link to={card.change} className="inline-flex min-h-target items-center">
            {texts.change}
            <span className="sr-only">: {card.title}</span>
          </Link>
        </p>
      )}
    </li>
  );
}

export function Badges({ badges }: Pick<View, "badges">) {
  if (badges.length === 0) return null;
  return (
    <p className="flex flex-wrap gap-2">
      {badges.map(({ text, tone }) => (
        <Badge key={text} tone={tone}>
          {text}
        </Badge>
      ))}
    </p>
  );
}

/** A list of what happened, was asked, or is known. */
export function PartList({ part }: { part: FilePart }) {
  if (part.cards.length === 0) return <p>{part.none}</p>;
  return (
    <ul className="space-y-3">
      {part.cards.map(({ id, title, isDutch, badges, lines, said, to }) => (
        <li key={id} className="space-y-1 rounded-lg border border-line bg-surface p-4">
          <h3 {...(isDutch && { lang: "nl" })}>{title}</h3>
          <Badges badges={badges ?? []} />
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
          {said && (
            <p lang="nl" className="whitespace-pre-line">
              {said}
            </p>
          )}
          {to && (
            <p className="not-on-paper">
              <Link to={to.href} className="inline-flex min-h-target items-center">
                {to.label}
                <span className="sr-only">: {title}</span>
              </Link>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
