import { Link } from "@remix-run/react";
import type { ReactNode } from "react";

import { Button } from "~/components/ui/button";
import { FaultSummary } from "~/components/ui/fault-summary";
import { SelectField, TextField } from "~/components/ui/field";
import { Told } from "~/components/ui/told";
import { ownAccount as en } from "~/i18n/en/own-account";
import { ownAccount as nl } from "~/i18n/nl/own-account";
import { useLanguage, useTexts } from "~/i18n/use-texts";
import { href } from "~/web/href";

import type { OwnAccountAnswer } from "./own-account-answer";

type Account = {
  name: string;
  email: string;
  language: string;
  hasSecondStep: boolean;
  organisations: { id: string; name: string; isCurrent: boolean }[];
  sessions: { browser: string; lastSeenAt: string; isCurrent: boolean }[];
};

type Texts = typeof nl;
type Part = { account: Account; texts: Texts; answer: OwnAccountAnswer | undefined };

export function OwnAccountPage({
  account,
  done,
  answer,
}: {
  account: Account;
  done: string | null;
  answer: OwnAccountAnswer | undefined;
}) {
  const texts = useTexts({ nl, en });
  const part = { account, texts, answer };
  return (
    <div className="max-w-text space-y-10">
      <h1>{texts.title}</h1>
      {answer && <FaultSummary title={texts.faultTitle} faults={faultsOf(answer, texts)} />}
      {!answer && done && texts.done[done] && (
        <Told tone="positive">
          <p>{texts.done[done]}</p>
        </Told>
      )}
      <Details {...part} />
      {account.organisations.length > 1 && <Organisations {...part} />}
      <Password {...part} />
      <Mail {...part} />
      <Section title={texts.secondStep}>
        <p>{texts.secondStepIs(account.hasSecondStep)}</p>
        <p>
          <Link to={href("/account/tweede-stap")}>{texts.toSecondStep(account.hasSecondStep)}</Link>
        </p>
      </Section>
      <Section title={texts.notices}>
        <p>
          <Link to={href("/account/meldingen/instellingen")}>{texts.toNotices}</Link>
        </p>
      </Section>
      <Sessions {...part} />
    </div>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="max-w-md space-y-3">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function Details({ account, texts, answer }: Part) {
  return (
    <Section title={texts.details}>
      <Changing doing="gegevens" press={texts.save}>
        <TextField
          {...asked("gegevens", "name", { answer, texts })}
          label={texts.name}
          autoComplete="name"
          maxLength={100}
          defaultValue={account.name}
        />
        <SelectField label={texts.language} name="language" defaultValue={account.language}>
          <option value="nl">{texts.languages.nl}</option>
          <option value="en">{texts.languages.en}</option>
        </SelectField>
      </Changing>
    </Section>
  );
}

/** One of the forms of the page; `doing` says which was sent. */
function Changing({
  doing,
  press,
  children,
}: {
  doing: string;
  press: string;
  children: ReactNode;
}) {
  return (
    <form method="post" className="space-y-4">
      {children}
      <Button name="doe" value={doing} look="secondary">
        {press}
      </Button>
    </form>
  );
}

function Organisations({ account, texts }: Part) {
  return (
    <Section title={texts.organisations}>
      <ul className="space-y-2">
        {account.organisations.map(({ id, name, isCurrent }) => (
          <li key={id}>
            {isCurrent ? (
              <p>
                <strong>{name}</strong>. {texts.current_}
              </p>
            ) : (
              <form method="post">
                <input type="hidden" name="organisationId" value={id} />
                <Button name="doe" value="wissel" look="secondary">
                  {texts.switchTo(name)}
                </Button>
              </form>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Password({ texts, answer }: Part) {
  return (
    <Section title={texts.password}>
      <Changing doing="wachtwoord" press={texts.changePassword}>
        <Current texts={texts} answer={answer} doing="wachtwoord" />
        <TextField
          {...asked("wachtwoord", "password", { answer, texts })}
          label={texts.newPassword}
          hint={texts.passwordHint}
          type="password"
          autoComplete="new-password"
        />
      </Changing>
    </Section>
  );
}

function Mail({ account, texts, answer }: Part) {
  return (
    <Section title={texts.mail}>
      <p className="break-words">{texts.mailNow(account.email)}</p>
      <Changing doing="mail" press={texts.changeMail}>
        <TextField
          {...asked("mail", "email", { answer, texts })}
          label={texts.newMail}
          type="email"
          autoComplete="email"
          maxLength={254}
          defaultValue={answer?.email}
        />
        <Current texts={texts} answer={answer} doing="mail" />
      </Changing>
    </Section>
  );
}

function Current({ texts, answer, doing }: Omit<Part, "account"> & { doing: string }) {
  return (
    <TextField
      {...asked(doing, "current", { answer, texts })}
      label={texts.current}
      type="password"
      autoComplete="current-password"
    />
  );
}

function Sessions({ account, texts }: Part) {
  const language = useLanguage();
  const time = (moment: string) =>
    new Date(moment).toLocaleString(language, {
      ...{ dateStyle: "medium", timeStyle: "short", timeZone: "Europe/Amsterdam" },
    });
  return (
    <Section title={texts.sessions}>
      <ul className="space-y-3">
        {account.sessions.map(({ browser, lastSeenAt, isCurrent }) => (
          <li key={lastSeenAt + browser}>
            {isCurrent && <strong className="block">{texts.thisOne}</strong>}
            <span className="block break-words">{browser || texts.unknownBrowser}</span>
            <span className="text-muted">{texts.lastSeen(time(lastSeenAt))}</span>
          </li>
        ))}
      </ul>
      {account.sessions.length > 1 && (
        <form method="post">
          <Button name="doe" value="overal-uit" look="secondary">
            {texts.endOthers}
          </Button>
        </form>
      )}
    </Section>
  );
}

function faultsOf({ refusals, doing }: OwnAccountAnswer, texts: Texts) {
  return refusals.map(({ code, field }) => ({
    field: field && `${doing}-${field}`,
    text: texts.faults[code] ?? texts.fault,
  }));
}

/** A field that has to be filled in, with what was wrong with it in the form that was sent. */
function asked(doing: string, name: string, { answer, texts }: Omit<Part, "account">) {
  const sent = answer?.doing === doing ? answer.refusals : [];
  const refusal = sent.find(({ field }) => field === name);
  return {
    ...{ id: `${doing}-${name}`, name, required: true },
    error: refusal && (texts.faults[refusal.code] ?? texts.fault),
  };
}
