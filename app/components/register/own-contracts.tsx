import { Section } from "~/components/providers/supplier-sections";
import { register as en } from "~/i18n/en/register";
import { register as nl } from "~/i18n/nl/register";
import { useTexts } from "~/i18n/use-texts";

import { ContractCard, PartList } from "./contract-card";
import type { ContractCard as Card, FilePart } from "./register-view";

export type OwnContractsView = {
  title: string;
  suppliers: {
    code: string;
    name: string;
    contracts: Card[];
    tariffs: { what: string; amount: string; per: string; from: string }[];
    history: FilePart;
  }[];
  parts: FilePart[];
};

const CELL = "border-b border-line py-2 pr-3 text-left align-top";

/** What the region agreed with the own organisation, and with its combinations. */
export function OwnContracts({ view }: { view: OwnContractsView }) {
  const texts = useTexts({ nl, en });
  return (
    <div className="space-y-8">
      <header className="max-w-text space-y-2">
        <h1>{view.title}</h1>
        <p>{texts.own.intro}</p>
      </header>
      {view.suppliers.map(({ code, name, contracts, tariffs, history }) => (
        <Section key={code} title={name}>
          {contracts.length === 0 && <p>{texts.own.none}</p>}
          <ul className="grid gap-3 lg:grid-cols-2">
            {contracts.map((card) => (
              <ContractCard key={card.code} card={card} texts={texts} />
            ))}
          </ul>
          <Tariffs tariffs={tariffs} texts={texts} />
          <h3>{history.title}</h3>
          <PartList part={history} />
        </Section>
      ))}
      {view.parts.map((part) => (
        <Section key={part.id} title={part.title}>
          <PartList part={part} />
        </Section>
      ))}
    </div>
  );
}

function Tariffs({
  tariffs,
  texts,
}: {
  tariffs: OwnContractsView["suppliers"][number]["tariffs"];
  texts: typeof nl;
}) {
  const { what, amount, per, from } = texts.own.tariffColumns;
  return (
    <>
      <h3>{texts.own.tariffs}</h3>
      {tariffs.length === 0 ? (
        <p>{texts.own.tariffsNone}</p>
      ) : (
        <table className="w-full max-w-3xl border-collapse">
          <caption className="sr-only">{texts.own.tariffs}</caption>
          <thead>
            <tr>
              {[what, amount, per, from].map((column) => (
                <th key={column} scope="col" className={CELL}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {tariffs.map((tariff) => (
              <tr key={tariff.what}>
                <th scope="row" className={`${CELL} font-normal`}>
                  {tariff.what}
                </th>
                <td className={CELL}>{tariff.amount}</td>
                <td className={CELL}>{tariff.per}</td>
                <td className={CELL}>{tariff.from}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
