import { Form, Link } from "@remix-run/react";

import { OneOf } from "~/components/signals/one-of";
import { Badge } from "~/components/ui/badge";
import { Button, ButtonLink } from "~/components/ui/button";
import { Disclosure } from "~/components/ui/disclosure";
import { FaultSummary } from "~/components/ui/fault-summary";
import { Facts } from "~/components/ui/facts";
import { Told } from "~/components/ui/told";
import { needs as en } from "~/i18n/en/needs";
import { needs as nl } from "~/i18n/nl/needs";
import { useTexts } from "~/i18n/use-texts";
import { href } from "~/web/href";

import { Answers } from "./answers";
import type { AnswersView } from "./answers-view";
import { CopyText } from "./copy-text";

export type NeedPageView = {
  id: string;
  ownerId: string;
  title: string;
  isOpen: boolean;
  isLate: boolean;
  hasGoals: boolean;
  lines: string[];
  answers: AnswersView;
  told: string | null;
  /** How it stands with the expert team. */
  experts: { to: string; text: string }[];
  /** Whom somebody was sent to for this need. */
  referrals: { title: string; lines: { to: string; text: string }[] };
  text: string;
  facts: { key: string; name: string; text: string }[];
  reasons: { code: string; name: string }[];
  faults: { field: string | null; text: string }[];
};

/** One need: what is asked, of whom, and what was answered. */
export function NeedPage({ view }: { view: NeedPageView }) {
  const texts = useTexts({ nl, en }).one;
  const { id, isOpen, faults } = view;
  return (
    <div className="space-y-6">
      <header className="max-w-text space-y-2">
        <h1>{view.title}</h1>
        {view.isLate && (
          <p>
            <Badge tone="critical" icon="clock">
              {texts.late}
            </Badge>
          </p>
        )}
        <p className="text-muted">{view.lines.join(" ")}</p>
      </header>
      {faults.length > 0 && <FaultSummary title={texts.faultTitle} faults={faults} />}
      {faults.length === 0 && view.told && (
        <Told tone="positive">
          <p>{view.told}</p>
        </Told>
      )}
      <Referrals referrals={view.referrals} />
      {view.experts.map(({ to, text }) => (
        <p key={to} className="not-on-paper">
          <Link to={to}>{text}</Link>
        </p>
      ))}
      <Answers id={id} view={view.answers} />
      {isOpen && <Onward id={id} ownerId={view.ownerId} hasAsked={view.answers.rows.length > 0} />}
      <section aria-labelledby="wat" className="space-y-3">
        <h2 id="wat">{texts.what}</h2>
        <Facts
          facts={view.facts.map(({ name, text }) => ({
            ...{ name, value: <span className="whitespace-pre-line">{text}</span> },
          }))}
        />
        {isOpen && !view.hasGoals && <p>{texts.goalsLater}</p>}
        {isOpen && (
          <p className="not-on-paper">
            <Link to={href("/verwijzer/hulpvragen/:id/wijzigen", { id })}>{texts.change}</Link>
          </p>
        )}
      </section>
      <CopyText text={view.text} />
      <Close view={view} />
    </div>
  );
}

/** Who was asked already is waited for, or chosen: to ask another is no longer the main step. */
function Onward({ id, ownerId, hasAsked }: { id: string; ownerId: string; hasAsked: boolean }) {
  const texts = useTexts({ nl, en }).one;
  return (
    <p className="not-on-paper flex flex-wrap items-center gap-x-6 gap-y-2">
      <ButtonLink
        to={href("/verwijzer/hulpvragen/:id/vragen", { id })}
        look={hasAsked ? "secondary" : "primary"}
      >
        {hasAsked ? texts.findMore : texts.find}
      </ButtonLink>
      <Link to={href("/verwijzer/hulpvragen/:id/blad", { id })}>{texts.sheet}</Link>
      <Link to={href("/verwijzer/overdragen", {}, { van: ownerId, zaak: id })}>
        {texts.handOver}
      </Link>
    </p>
  );
}

function Close({ view: { id, isOpen, reasons, faults } }: { view: NeedPageView }) {
  const texts = useTexts({ nl, en }).one;
  const to = href("/verwijzer/hulpvragen/:id", { id });
  if (!isOpen)
    return (
      <Form method="post" action={to}>
        <Button look="secondary" name="doe" value="heropen">
          {texts.reopen}
        </Button>
      </Form>
    );
  const error = faults.find(({ field }) => field === "reden")?.text;
  return (
    <Disclosure summary={texts.close} open={error !== undefined}>
      <Form method="post" action={to} className="space-y-3">
        <p>{texts.closeWhat}</p>
        <OneOf
          name="reden"
          label={texts.closeWhy}
          choices={reasons.map((reason) => ({ ...reason, plain: null }))}
          chosen=""
          error={error}
        />
        <Button look="secondary" name="doe" value="sluit">
          {texts.closeDo}
        </Button>
      </Form>
    </Disclosure>
  );
}

function Referrals({ referrals: { title, lines } }: Pick<NeedPageView, "referrals">) {
  if (lines.length === 0) return null;
  return (
    <section aria-labelledby="aanmeldingen" className="space-y-2">
      <h2 id="aanmeldingen">{title}</h2>
      <ul className="space-y-1">
        {lines.map(({ to, text }) => (
          <li key={to}>
            <Link to={to}>{text}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
