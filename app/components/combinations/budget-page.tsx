import { Link } from "@remix-run/react";

import { Section } from "~/components/providers/supplier-sections";
import { ActForm, ActForms } from "~/components/referrals/act-forms";
import { Badge } from "~/components/ui/badge";
import { Card } from "~/components/ui/card";
import { Facts } from "~/components/ui/facts";
import { FaultSummary } from "~/components/ui/fault-summary";
import { Told } from "~/components/ui/told";

import { BudgetBars } from "./budget-bars";
import type { BudgetView, OpenBudgetView, ProposalView, ReceiptView } from "./budget-view";
import { MoneyTable } from "./money-table";

/** The joint money of a combination: how it stands, what is proposed, and what can be done. */
export function BudgetPage({ view }: { view: BudgetView }) {
  const { faults, told, open } = view;
  return (
    <div className="space-y-6">
      <header className="max-w-text space-y-2">
        <p className="not-on-paper">
          <Link to={view.back.to}>{view.back.text}</Link>
        </p>
        <h1>{view.title}</h1>
        <p>{view.intro}</p>
      </header>
      {faults.length > 0 && <FaultSummary title={view.faultTitle} faults={faults} />}
      {faults.length === 0 && told && (
        <Told key={told} tone="positive">
          <p>{told}</p>
        </Told>
      )}
      {view.books.items.length > 1 && <Books books={view.books} />}
      {open ? <OpenBook open={open} more={view.more} /> : <p>{view.none}</p>}
      {view.acts.length > 0 && <ActForms acts={view.acts} more={view.more} only={view.only} />}
    </div>
  );
}

function Books({ books: { title, items } }: { books: BudgetView["books"] }) {
  return (
    <nav aria-label={title} className="not-on-paper">
      <ul className="flex flex-wrap gap-x-5">
        {items.map(({ to, text, isCurrent }) => (
          <li key={to}>
            <Link
              to={to}
              aria-current={isCurrent ? "page" : undefined}
              className="inline-flex min-h-target items-center font-semibold"
            >
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function OpenBook({ open, more }: { open: OpenBudgetView; more: string }) {
  const { figures, proposals, receipts, statements } = open;
  return (
    <>
      {open.notes.map((note) => (
        <p key={note} className="max-w-text">
          {note}
        </p>
      ))}
      <Figures figures={figures} />
      <BudgetBars bars={open.bars} />
      <Section title={proposals.title}>
        {proposals.items.length === 0 && <p>{proposals.none}</p>}
        {proposals.items.map((one) => (
          <Proposal key={one.id} proposal={one} more={more} />
        ))}
      </Section>
      <MoneyTable table={open.members} />
      <MoneyTable table={open.months} />
      <Section title={receipts.title}>
        {receipts.items.length === 0 && <p>{receipts.none}</p>}
        <ul className="space-y-3">
          {receipts.items.map((one) => (
            <Receipt key={one.id} receipt={one} />
          ))}
        </ul>
      </Section>
      <Section title={statements.title}>
        <ul className="not-on-paper space-y-1">
          {statements.ways.map(({ to, text, reloads }) => (
            <li key={to}>
              <Link to={to} reloadDocument={reloads}>
                {text}
              </Link>
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}

function Figures({
  figures: { title, explain, numbers, uncovered },
}: Pick<OpenBudgetView, "figures">) {
  return (
    <Section title={title}>
      <Facts
        facts={numbers.map(({ name, value, to }) => ({
          name,
          value: (
            <span className="flex flex-wrap gap-x-4">
              <span className="tabular-nums">{value}</span>
              {to && (
                <Link to={to} className="not-on-paper" aria-label={`${name}: ${explain}`}>
                  {explain}
                </Link>
              )}
            </span>
          ),
        }))}
      />
      {uncovered && <p className="max-w-text">{uncovered}</p>}
    </Section>
  );
}

function Proposal({ proposal, more }: { proposal: ProposalView; more: string }) {
  const { title, state, facts, reason, answers, acts } = proposal;
  return (
    <Card>
      <article className="space-y-3" id={`voorstel-${proposal.id}`}>
        <h3 className="flex flex-wrap items-center gap-3">
          {title} <Badge tone={state.tone}>{state.text}</Badge>
        </h3>
        <ul>
          {facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
        <p className="max-w-text whitespace-pre-line" lang="nl">
          {reason}
        </p>
        <ul className="list-disc pl-5">
          {answers.map((answer) => (
            <li key={answer}>{answer}</li>
          ))}
        </ul>
        {acts.length > 0 && <ActForms acts={acts} more={more} only={acts[0]!.title} />}
      </article>
    </Card>
  );
}

function Receipt({ receipt: { text, state, acts } }: { receipt: ReceiptView }) {
  return (
    <li className="space-y-3 border-l-4 border-line pl-3">
      <p className="flex flex-wrap items-center gap-3">
        {text} <Badge tone={state.tone}>{state.text}</Badge>
      </p>
      {acts.map((act) => (
        <ActForm key={act.doe} act={act} />
      ))}
    </li>
  );
}
