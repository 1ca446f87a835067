import { Link } from "@remix-run/react";
import type { ReactNode } from "react";

import { Button } from "~/components/ui/button";
import { FaultSummary } from "~/components/ui/fault-summary";
import { TextField } from "~/components/ui/field";
import type { Refusal } from "~/domain/kernel/outcome";
import { accountLinks as en } from "~/i18n/en/account-links";
import { accountLinks as nl } from "~/i18n/nl/account-links";
import { useTexts } from "~/i18n/use-texts";
import { href } from "~/web/href";

import type { LinkAnswer } from "./link-answer";

type Texts = typeof nl;

/** A page of its own for what comes of a link: a whole document is posted. */
export function LinkPage({
  title,
  intro,
  answer,
  children,
}: {
  title: string;
  intro: string;
  answer: LinkAnswer | undefined;
  children: ReactNode;
}) {
  const texts = useTexts({ nl, en });
  return (
    <div className="max-w-text space-y-6">
      <h1>{title}</h1>
      {answer && (
        <FaultSummary
          title={texts.faultTitle}
          faults={answer.refusals.map((refusal) => ({
            field: refusal.field,
            text: faultText(refusal, texts),
          }))}
        />
      )}
      <p>{intro}</p>
      <form method="post" className="max-w-md space-y-4">
        {children}
      </form>
    </div>
  );
}

export function NewPassword({ label, answer }: { label: string; answer: LinkAnswer | undefined }) {
  const texts = useTexts({ nl, en });
  return (
    <TextField
      label={label}
      hint={texts.passwordHint}
      error={errorAt("password", answer, texts)}
      id="password"
      type="password"
      name="password"
      autoComplete="new-password"
      required
    />
  );
}

/** A name and a password, or only a yes from who has an account. */
export function InvitationForm({
  invitation,
  texts,
  answer,
}: {
  invitation: { organisation: string; email: string; isKnown: boolean };
  texts: Texts["invite"];
  answer: LinkAnswer | undefined;
}) {
  const all = useTexts({ nl, en });
  const { organisation, email, isKnown } = invitation;
  const intro = isKnown ? texts.known(organisation) : texts.intro(organisation);
  return (
    <LinkPage title={texts.title} intro={intro} answer={answer}>
      <p>
        {all.email}: <strong className="break-all">{email}</strong>
      </p>
      {!isKnown && (
        <>
          <input type="hidden" autoComplete="username" value={email} readOnly />
          <TextField
            label={all.name}
            error={errorAt("name", answer, all)}
            id="name"
            name="name"
            autoComplete="name"
            required
            maxLength={100}
            defaultValue={answer?.name}
          />
          <NewPassword label={all.password} answer={answer} />
        </>
      )}
      <Button>{isKnown ? texts.accept : texts.save}</Button>
    </LinkPage>
  );
}

/** Used, too old, or never there: said kindly, with the way on. */
export function LinkOver({ isReset }: { isReset: boolean }) {
  const texts = useTexts({ nl, en }).over;
  return (
    <div className="max-w-text space-y-4">
      <h1>{texts.title}</h1>
      <p>{texts.what}</p>
      {isReset ? (
        <p>
          <Link to={href("/wachtwoord-vergeten")}>{texts.reset}</Link>
        </p>
      ) : (
        <p>{texts.invite}</p>
      )}
      <p>
        <Link to={href("/inloggen")}>{texts.signIn}</Link>
      </p>
    </div>
  );
}

function errorAt(field: string, answer: LinkAnswer | undefined, texts: Texts): string | undefined {
  const refusal = answer?.refusals.find((one) => one.field === field);
  return refusal && faultText(refusal, texts);
}

function faultText({ code }: Refusal, texts: Texts): string {
  return texts.faults[code] ?? texts.fault;
}
