import { Form, Link, useSearchParams } from "@remix-run/react";

import { Section } from "~/components/providers/supplier-sections";
import { Badge } from "~/components/ui/badge";
import { Button } from "~/components/ui/button";
import { Disclosure } from "~/components/ui/disclosure";
import { Facts } from "~/components/ui/facts";
import { FaultSummary } from "~/components/ui/fault-summary";
import { TextField } from "~/components/ui/field";
import { Told } from "~/components/ui/told";
import { notices as en } from "~/i18n/en/notices";
import { notices as nl } from "~/i18n/nl/notices";
import { useTexts } from "~/i18n/use-texts";
import { href } from "~/web/href";

import { NoticeFields } from "./notice-form";
import { STATE_TONES } from "./state-tones";
import type { NoticePageView } from "./notices-view";

type Props = { view: NoticePageView };

/** One notice: a draft to work on, or what was told with who read it. */
export function NoticePage({ view }: Props) {
  const texts = useTexts({ nl, en }).desk;
  const [params] = useSearchParams();
  return (
    <div className="space-y-6">
      <header className="space-y-2">
        <p className="not-on-paper">
          <Link to={href("/regio/berichten")}>{texts.back}</Link>
        </p>
        <h1 lang="nl">{view.title}</h1>
        <p>
          <Badge tone={STATE_TONES[view.state] ?? "neutral"}>{view.stateText}</Badge> {view.line}
        </p>
      </header>
      {view.faults.length > 0 && <FaultSummary title={texts.faultTitle} faults={view.faults} />}
      {view.faults.length === 0 && params.get("gedaan") && (
        <Told key={view.revision} tone="positive">
          <p>{texts.saved}</p>
        </Told>
      )}
      {view.saved && (
        <Section title={texts.nowSaved}>
          <Facts facts={view.saved} />
        </Section>
      )}
      {view.form ? (
        <Draft view={view} form={view.form} />
      ) : (
        <p className="max-w-text whitespace-pre-line" lang="nl">
          {view.text}
        </p>
      )}
      {view.withdrawReason && (
        <p className="max-w-text">
          {texts.withdrawn} <span lang="nl">{view.withdrawReason}</span>
        </p>
      )}
      {view.reading && <Reading reading={view.reading} />}
      {view.state === "published" && <Withdraw view={view} />}
    </div>
  );
}

function Draft({ view, form }: Props & { form: NonNullable<NoticePageView["form"]> }) {
  const texts = useTexts({ nl, en }).desk;
  return (
    <Form
      key={form.revision}
      method="post"
      action={form.self}
      className="not-on-paper max-w-text space-y-3"
    >
      <NoticeFields form={form} faults={view.faults} />
      <p className="text-muted">{texts.publishHint}</p>
      <div className="flex flex-wrap gap-3">
        <Button name="doe" value="bewaar" look="secondary">
          {texts.save}
        </Button>
        <Button name="doe" value="publiceer">
          {texts.publish}
        </Button>
        <Button name="doe" value="gooi-weg" look="quiet">
          {texts.discard}
        </Button>
      </div>
    </Form>
  );
}

function Reading({ reading }: { reading: NonNullable<NoticePageView["reading"]> }) {
  const texts = useTexts({ nl, en }).desk;
  return (
    <Section title={texts.reading}>
      <p>{reading.rows.length === 0 ? texts.nobody : reading.intro}</p>
      {reading.rows.length > 0 && (
        <ul className="divide-y divide-line border-y border-line">
          {reading.rows.map(({ id, name, seen, read, names }) => (
            <li key={id} className="py-2">
              <h3 lang="nl">{name}</h3>
              <p>
                {texts.seen}: {seen}. {texts.readBy}: {read}.
              </p>
              {names && <p className="text-muted">{names}</p>}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function Withdraw({ view }: Props) {
  const texts = useTexts({ nl, en }).desk;
  const error = view.faults.find(({ field }) => field === "reden")?.text;
  return (
    <div className="not-on-paper">
      <Disclosure summary={texts.withdraw} open={error !== undefined}>
        <Form
          method="post"
          action={href("/regio/berichten/:id", { id: view.id })}
          className="max-w-text space-y-3"
        >
          <p>{texts.withdrawIntro}</p>
          <input type="hidden" name="versie" value={view.revision} />
          <TextField
            id="reden"
            name="reden"
            label={texts.reason}
            defaultValue={view.reason}
            error={error}
          />
          <Button name="doe" value="trek-in" look="secondary">
            {texts.withdraw}
          </Button>
        </Form>
      </Disclosure>
    </div>
  );
}
