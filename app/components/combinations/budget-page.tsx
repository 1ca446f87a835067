import { Link } from "@remix-run/react";

import { BackLink } from "~/components/providers/back-link";
import { Section } from "~/components/providers/supplier-sections";
import { ActForm, FoldedActs } from "~/components/referrals/act-forms";
import { Answered } from "~/components/ui/answered";
import { Badge } from "~/components/ui/badge";
import { Card } from "~/components/ui/card";
import { Disclosure } from "~/components/ui/disclosure";
import { Facts } from "~/components/ui/facts";

import { BudgetBars } from "./budget-bars";
import { BudgetBurn } from "./budget-burn";
import type { BudgetView, OpenBudgetView, ProposalView, ReceiptView } from "./budget-view";
import { MoneyTable } from "./money-table";

/** The joint money of a combination: how it stands, what is proposed, and what can be done. */
export function BudgetPage({ view }: { view: BudgetView }) {
  const { open } = view;
  return (
    <div className="space-y-6">
      <header className="max-w-text space-y-2">
        <BackLink to={view.back.to}>{view.back.text}</BackLink>
        <h1>{view.title}</h1>
        <p>{view.intro}</p>
      </header>
      <Answered view={view} />
      {view.books.items.length > 1 && <Books books={view.books} />}
      {open ? <OpenBook open={open} /> : <p>{view.none}</p>}
      <FoldedActs acts={view.acts} />
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

function OpenBook({ open }: { open: OpenBudgetView }) {
  const { figures, proposals, receipts, own, statements } = open;
  return (
    <>
      {open.notes.map((note) => (
        <p key={note} className="max-w-text">
          {note}
        </p>
      ))}
      <Figures figures={figures} />
      <BudgetBars bars={open.bars}>{open.burn && <BudgetBurn burn={open.burn} />}</BudgetBars>
      <Proposals proposals={proposals} />
      {own.acts.length > 0 && (
        <div className="not-on-paper">
          <Section title={own.title}>
            <FoldedActs acts={own.acts} />
          </Section>
        </div>
      )}
      <MoneyTable table={open.members} />
      <MoneyTable table={open.months} />
      {open.municipalities && <MoneyTable table={open.municipalities} />}
      <Section title={receipts.title}>
        {receipts.items.length === 0 && <p>{receipts.none}</p>}
        <ul className="space-y-3">
          {receipts.items.map((one) => (
            <Receipt key={one.id} receipt={one} />
          ))}
        </ul>
        <FoldedActs acts={receipts.acts} />
      </Section>
      <Statements statements={statements} />
    </>
  );
}

function Statements({ statements: { title, ways } }: Pick<OpenBudgetView, "statements">) {
  return (
    <div className="not-on-paper">
      <Section title={title}>
        <ul className="space-y-1">
          {ways.map(({ to, text, reloads }) => (
            <li key={to}>
              <Link to={to} reloadDocument={reloads}>
                {text}
              </Link>
            </li>
          ))}
        </ul>
      </Section>
    </div>
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

/** What waits for an answer stands open; what was decided is folded. */
function Proposals({ proposals }: Pick<OpenBudgetView, "proposals">) {
  const { open, decided, acts } = proposals;
  return (
    <Section title={proposals.title}>
      {open.length + decided.length === 0 && <p>{proposals.none}</p>}
      {open.map((one) => (
        <Proposal key={one.id} proposal={one} />
      ))}
      {decided.length > 0 && (
        <Disclosure summary={`${proposals.decidedTitle} (${decided.length})`}>
          <div className="space-y-3">
            {decided.map((one) => (
              <Proposal key={one.id} proposal={one} />
            ))}
          </div>
        </Disclosure>
      )}
      {acts.length > 0 && <h3 className="not-on-paper">{proposals.newTitle}</h3>}
      <FoldedActs acts={acts} />
    </Section>
  );
}

function Proposal({ proposal }: { proposal: ProposalView }) {
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
        {acts
          .filter(({ isMain }) => isMain)
          .map((act) => (
            <ActForm key={act.doe} act={act} heading="h4" />
          ))}
        <FoldedActs acts={acts.filter(({ isMain }) => !isMain)} />
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
        <ActForm key={act.doe} act={act} heading="h3" />
      ))}
    </li>
  );
}
