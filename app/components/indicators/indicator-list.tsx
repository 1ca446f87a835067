import { Link } from "@remix-run/react";

import { Disclosure } from "~/components/ui/disclosure";
import { Facts } from "~/components/ui/facts";
import type { indicators } from "~/i18n/nl/indicators";

import type { IndicatorView } from "./indicators-view";

type Props = { texts: typeof indicators };

/** Every indicator with its definition; each can be linked to by its code. */
export function IndicatorList({ indicators: all, texts }: Props & { indicators: IndicatorView[] }) {
  if (all.length === 0) return <p>{texts.none}</p>;
  return (
    <ul className="space-y-4">
      {all.map((indicator) => (
        <li
          key={indicator.code}
          id={indicator.code}
          className="rounded-lg border border-line bg-surface p-4 sm:p-5 print:break-inside-avoid"
        >
          <Indicator indicator={indicator} texts={texts} />
        </li>
      ))}
    </ul>
  );
}

function Indicator({ indicator, texts }: Props & { indicator: IndicatorView }) {
  const { name, plain, toNew } = indicator;
  return (
    <div className="space-y-3">
      <h2>{name}</h2>
      {plain && <p lang="nl">{plain}</p>}
      <Definitions indicator={indicator} />
      {toNew && (
        <p>
          <Link to={toNew} className="inline-flex min-h-target items-center">
            {texts.desk.change}
            <span className="sr-only">{texts.linkOf(name)}</span>
          </Link>
        </p>
      )}
    </div>
  );
}

/** The definition that holds, with those before and after it folded. */
export function Definitions({ indicator: { holds, facts, others } }: { indicator: IndicatorView }) {
  return (
    <>
      <p className="text-muted">{holds}</p>
      <div className="max-w-text whitespace-pre-line">
        <Facts facts={facts} />
      </div>
      {others.map(({ title, facts: other }) => (
        <Disclosure key={title} summary={title}>
          <div className="whitespace-pre-line">
            <Facts facts={other} />
          </div>
        </Disclosure>
      ))}
    </>
  );
}
