import { Form, Link, useSearchParams } from "@remix-run/react";

import { Section } from "~/components/providers/supplier-sections";
import { Badges } from "~/components/register/contract-card";
import { Button } from "~/components/ui/button";
import { TextArea, TextField } from "~/components/ui/field";
import { FaultSummary } from "~/components/ui/fault-summary";
import { Told } from "~/components/ui/told";
import type { Tone } from "~/components/ui/tone";
import { stopQueue as en } from "~/i18n/en/stop-queue";
import { stopQueue as nl } from "~/i18n/nl/stop-queue";
import { useTexts } from "~/i18n/use-texts";
import { href } from "~/web/href";

type Badge = { text: string; tone: Tone };

export type AskedStop = {
  id: string;
  supplier: string;
  to: string;
  badges: Badge[];
  lines: string[];
  reason: string;
  owner: string;
  /** Who has it, as the page knew; empty: nobody. */
  ownerId: string;
  isMine: boolean;
  lastDay: string;
};

export type GrantedStop = {
  id: string;
  supplier: string;
  to: string;
  badges: Badge[];
  lines: string[];
  conditions: string | null;
};

export type StopQueueView = {
  title: string;
  asked: AskedStop[];
  granted: GrantedStop[];
  refused: {
    id: string;
    typed: Record<string, string>;
    errors: Record<string, string>;
    texts: string[];
  } | null;
};

type Props = { view: StopQueueView; texts: typeof nl };

/** Client stops: what waits for a decision, and what is granted. */
export function StopQueue({ view }: { view: StopQueueView }) {
  const texts = useTexts({ nl, en });
  const [params] = useSearchParams();
  return (
    <div className="space-y-8">
      <header className="max-w-text space-y-2">
        <h1>{view.title}</h1>
        <p>{texts.intro}</p>
        {view.refused && (
          <FaultSummary
            title={texts.faultTitle}
            faults={view.refused.texts.map((text) => ({ text }))}
          />
        )}
        {!view.refused && params.get("gedaan") && (
          <Told tone="positive">
            <p>{texts.done}</p>
          </Told>
        )}
      </header>
      <Section title={`${texts.asked.title} (${view.asked.length})`}>
        {view.asked.length === 0 && <p>{texts.asked.none}</p>}
        <ul className="space-y-3">
          {view.asked.map((stop) => (
            <Asked key={stop.id} stop={stop} view={view} texts={texts} />
          ))}
        </ul>
      </Section>
      <Section title={`${texts.granted.title} (${view.granted.length})`}>
        {view.granted.length === 0 && <p>{texts.granted.none}</p>}
        <ul className="space-y-3">
          {view.granted.map((stop) => (
            <Granted key={stop.id} stop={stop} texts={texts} />
          ))}
        </ul>
      </Section>
    </div>
  );
}

const CARD = "space-y-2 rounded-lg border border-line bg-surface p-4 sm:p-5";

function Head({ stop }: { stop: Pick<AskedStop, "supplier" | "to" | "badges" | "lines"> }) {
  return (
    <>
      <h3>
        <Link to={stop.to} lang="nl">
          {stop.supplier}
        </Link>
      </h3>
      <Badges badges={stop.badges} />
      {stop.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </>
  );
}

function Asked({ stop, view, texts }: Props & { stop: AskedStop }) {
  const said = texts.asked;
  return (
    <li className={CARD}>
      <Head stop={stop} />
      <p>
        {said.why}: <span lang="nl">{stop.reason}</span>
      </p>
      <Form
        method="post"
        action={href("/regio/stops")}
        className="flex flex-wrap items-center gap-x-4 gap-y-2"
      >
        <input type="hidden" name="id" value={stop.id} />
        <input type="hidden" name="eigenaar" value={stop.ownerId} />
        <p>{stop.owner}</p>
        {!stop.isMine && (
          <Button look="secondary" name="doe" value="neem-op">
            {stop.ownerId ? said.takeOver : said.take}
            <span className="sr-only">: {stop.supplier}</span>
          </Button>
        )}
      </Form>
      <Decide stop={stop} view={view} texts={texts} />
    </li>
  );
}

function Decide({ stop, view, texts }: Props & { stop: AskedStop }) {
  const said = texts.asked;
  const refused = view.refused?.id === stop.id ? view.refused : null;
  const field = (name: string, otherwise = "") => ({
    ...{ id: `${name}-${stop.id}`, name, error: refused?.errors[name] },
    defaultValue: refused?.typed[name] ?? otherwise,
  });
  return (
    <Form method="post" action={href("/regio/stops")} className="space-y-3">
      <h4 className="font-semibold">
        {said.decide}
        <span className="sr-only">: {stop.supplier}</span>
      </h4>
      <input type="hidden" name="id" value={stop.id} />
      <div className="grid gap-3 sm:grid-cols-2">
        <TextField label={said.reference} {...field("kenmerk")} />
        <TextField type="date" label={said.until} {...field("tot", stop.lastDay)} />
        <TextArea
          rows={3}
          label={said.conditions}
          hint={said.conditionsHint}
          {...field("voorwaarden")}
        />
        <TextArea
          rows={3}
          label={said.explanation}
          hint={said.explanationHint}
          {...field("uitleg")}
        />
      </div>
      <div className="flex flex-wrap gap-3">
        <Button name="doe" value="sta-toe">
          {said.grant}
        </Button>
        <Button name="doe" value="wijs-af" look="secondary">
          {said.refuse}
        </Button>
      </div>
    </Form>
  );
}

function Granted({ stop, texts }: { stop: GrantedStop; texts: typeof nl }) {
  return (
    <li className={CARD}>
      <Head stop={stop} />
      {stop.conditions && <p lang="nl">{stop.conditions}</p>}
      <Form method="post" action={href("/regio/stops")}>
        <input type="hidden" name="id" value={stop.id} />
        <Button look="secondary" name="doe" value="beeindig">
          {texts.granted.end}
          <span className="sr-only">: {stop.supplier}</span>
        </Button>
      </Form>
    </li>
  );
}
