import { Link } from "@remix-run/react";

import { Button } from "~/components/ui/button";
import { Told } from "~/components/ui/told";
import { useHydrated } from "~/components/ui/use-hydrated";
import { residentCodes as en } from "~/i18n/en/resident-codes";
import { residentCodes as nl } from "~/i18n/nl/resident-codes";
import { useTexts } from "~/i18n/use-texts";

import type { CodesView } from "./resident-codes-view";

type Props = { slip: NonNullable<CodesView["slip"]>; back: CodesView["back"] };

/** What is handed over, on paper: an address and a code, and nothing about anybody. */
export function CodeSlip({ slip, back }: Props) {
  const texts = useTexts({ nl, en }).slip;
  const isHydrated = useHydrated();
  return (
    <div className="max-w-text space-y-6">
      <div className="not-on-paper space-y-3">
        <Told tone="positive">
          <p>{slip.holder}</p>
          <p>{texts.told}</p>
        </Told>
        {isHydrated ? (
          <Button type="button" onClick={() => print()}>
            {texts.print}
          </Button>
        ) : (
          <p>{texts.printHow}</p>
        )}
      </div>
      <article className="space-y-3 rounded-lg border-2 border-control p-4">
        <h1>{texts.title}</h1>
        <p>
          {texts.address} <strong className="break-all">{slip.address}</strong>
        </p>
        <p>{texts.code}</p>
        <p className="font-mono text-[1.4rem] font-semibold tracking-wider" data-code>
          {slip.code}
        </p>
        <p>{texts.spelt}</p>
        <ol className="list-decimal pl-6 text-muted">
          {slip.spelt.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
        <p>{texts.pin}</p>
        <p>{slip.until}</p>
        <p>{texts.keep}</p>
        <p>{texts.lost}</p>
        <p>{texts.notDecision}</p>
      </article>
      <p className="not-on-paper">
        <Link to={back.to}>{texts.back}</Link>
      </p>
    </div>
  );
}
