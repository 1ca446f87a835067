import { Link } from "@remix-run/react";

import { Told } from "~/components/ui/told";
import { Button } from "~/components/ui/button";
import { TextField } from "~/components/ui/field";
import { signIn as en } from "~/i18n/en/sign-in";
import { signIn as nl } from "~/i18n/nl/sign-in";
import { useTexts } from "~/i18n/use-texts";
import { href } from "~/web/href";

import type { SignInAnswer } from "./sign-in-answer";

/** A whole document is posted: nothing of before the login stays in the page. */
export function SignInForm({
  to,
  ready,
  answer,
}: {
  to: string | null;
  /** What was just brought to an end with a link, and asks for signing in. */
  ready: string | null;
  answer: SignInAnswer | undefined;
}) {
  const texts = useTexts({ nl, en });
  const wanted = answer?.to ?? to;
  return (
    <div className="max-w-text space-y-6">
      <h1>{texts.title}</h1>
      <p>
        {texts.intro} <Link to={href("/zoeken")}>{texts.toSearch}</Link>
      </p>
      {!answer && ready && texts.ready[ready] && (
        <Told tone={ready === "te-laat" ? "warning" : "positive"}>
          <p>{texts.ready[ready]}</p>
        </Told>
      )}
      {answer && (
        <Told tone="critical">
          <p className="font-semibold">{texts.faultTitle}</p>
          <p>
            <a href="#email">{faultText(answer, texts)}</a>
          </p>
        </Told>
      )}
      <form method="post" action={href("/inloggen")} className="max-w-md space-y-4">
        {wanted && <input type="hidden" name="naar" value={wanted} />}
        <TextField
          label={texts.email}
          type="email"
          name="email"
          id="email"
          autoComplete="username"
          required
          maxLength={254}
          defaultValue={answer?.email}
        />
        <TextField
          label={texts.password}
          type="password"
          name="password"
          autoComplete="current-password"
          required
        />
        <Button>{texts.submit}</Button>
        <p>
          <Link to={href("/wachtwoord-vergeten")}>{texts.forgotten}</Link>
        </p>
      </form>
      <NoProviderYet />
    </div>
  );
}

function NoProviderYet() {
  const { noProvider, becomeProvider } = useTexts({ nl, en });
  return (
    <p>
      {noProvider} <Link to={href("/aanbieder-worden")}>{becomeProvider}</Link>
    </p>
  );
}

function faultText({ code, minutes }: SignInAnswer, texts: typeof nl): string {
  return code === "sign-in.too-often" ? texts.wait(minutes) : (texts.faults[code] ?? texts.fault);
}
