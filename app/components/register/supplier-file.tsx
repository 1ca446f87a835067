import { Link, useSearchParams } from "@remix-run/react";

import { Section } from "~/components/providers/supplier-sections";
import { Disclosure } from "~/components/ui/disclosure";
import { Facts } from "~/components/ui/facts";
import { FaultSummary } from "~/components/ui/fault-summary";
import { Notice } from "~/components/ui/notice";
import { Told } from "~/components/ui/told";
import { register as en } from "~/i18n/en/register";
import { register as nl } from "~/i18n/nl/register";
import { useTexts } from "~/i18n/use-texts";
import { href } from "~/web/href";

import { ContractCard, PartList } from "./contract-card";
import { MoveForm } from "./move-form";
import type { FileView } from "./register-view";
import { WaitsOfSupplier } from "./waits-of-supplier";

type Props = { view: FileView; texts: typeof nl };

/** One supplier in the register: the same page for every supplier (W18). */
export function SupplierFile({ view }: { view: FileView }) {
  const texts = useTexts({ nl, en });
  const [params] = useSearchParams();
  const refused = view.moves?.refused;
  return (
    <div className="space-y-8">
      <header className="space-y-3">
        <p className="not-on-paper">
          <Link to={href("/regio/aanbieders")}>{texts.back}</Link>
        </p>
        <h1 lang="nl">{view.title}</h1>
        {refused && (
          <FaultSummary title={texts.faultTitle} faults={refused.texts.map((text) => ({ text }))} />
        )}
        {!refused && params.get("gedaan") && (
          <Told tone="positive">
            <p>{texts.done}</p>
          </Told>
        )}
        {view.notices.map((text) => (
          <Notice key={text} tone="warning">
            <p>{text}</p>
          </Notice>
        ))}
        <Facts facts={view.facts} />
        <p className="not-on-paper flex flex-wrap items-center gap-x-6 gap-y-2">
          {view.links.map(({ href: to, label }) => (
            <Link key={to} to={to} className="inline-flex min-h-target items-center">
              {label}
            </Link>
          ))}
          {view.toPublic && <Link to={view.toPublic}>{texts.toPublic}</Link>}
        </p>
      </header>
      <Contracts view={view} texts={texts} />
      {view.waits && (
        <Section title={view.waits.title}>
          <WaitsOfSupplier waits={view.waits} />
        </Section>
      )}
      {view.parts.map((part) => (
        <div key={part.id} id={part.id}>
          <Section title={part.title}>
            <PartList part={part} />
          </Section>
        </div>
      ))}
    </div>
  );
}

function Contracts({ view, texts }: Props) {
  const { contracts, subContracts, moves } = view;
  return (
    <>
      <Section title={texts.scope.title}>
        {contracts.length === 0 && <p>{texts.scope.none}</p>}
        <ul className="grid gap-3 lg:grid-cols-2">
          {contracts.map((card) => (
            <ContractCard key={card.code} card={card} texts={texts} />
          ))}
        </ul>
        {moves && contracts.length > 0 && (
          <Disclosure
            summary={<span id="alles">{texts.changeAll}</span>}
            open={moves.refused !== null}
          >
            <div className="space-y-3">
              <p className="max-w-text">{texts.changeAllIntro}</p>
              <MoveForm form={moves} texts={texts} id="alles" />
            </div>
          </Disclosure>
        )}
      </Section>
      {subContracts.length > 0 && (
        <Section title={texts.scope.subTitle}>
          <ul className="grid gap-3 lg:grid-cols-2">
            {subContracts.map((card) => (
              <ContractCard key={card.code} card={card} texts={texts} />
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
