import { Link } from "@remix-run/react";
import type { ComponentProps, ReactNode } from "react";

import { Button } from "~/components/ui/button";
import { Disclosure } from "~/components/ui/disclosure";
import { TextField } from "~/components/ui/field";
import { Told } from "~/components/ui/told";
import { signInCode as en } from "~/i18n/en/sign-in-code";
import { signInCode as nl } from "~/i18n/nl/sign-in-code";
import { useTexts } from "~/i18n/use-texts";
import { href } from "~/web/href";

import type { SignInAnswer } from "./sign-in-answer";

/** After the password: the code of the app, or a recovery code for who lost the phone. */
export function SignInCodeForm({
  to,
  answer,
}: {
  to: string | null;
  answer: SignInAnswer | undefined;
}) {
  const texts = useTexts({ nl, en });
  const wanted = answer?.to ?? to;
  const kept = wanted && <input type="hidden" name="naar" value={wanted} />;
  return (
    <div className="max-w-text space-y-6">
      <h1>{texts.title}</h1>
      {answer && (
        <Told tone="critical">
          <p className="font-semibold">{texts.faultTitle}</p>
          <p>
            <a href="#code">{faultText(answer, texts)}</a>
          </p>
        </Told>
      )}
      <div className="max-w-md">
        <CodeForm
          kept={kept}
          label={texts.code}
          hint={texts.codeHint}
          id="code"
          inputMode="numeric"
          autoComplete="one-time-code"
        >
          <Button>{texts.submit}</Button>
        </CodeForm>
      </div>
      <WithoutPhone kept={kept} />
      <p>
        <Link to={href("/inloggen", {}, { naar: wanted })}>{texts.again}</Link>
      </p>
    </div>
  );
}

type Kept = { kept: ReactNode };

function CodeForm({ kept, children, ...field }: Kept & ComponentProps<typeof TextField>) {
  return (
    <form method="post" action={href("/inloggen/code")} className="space-y-4">
      {kept}
      <TextField {...field} name="code" required maxLength={40} />
      {children}
    </form>
  );
}

function WithoutPhone({ kept }: Kept) {
  const texts = useTexts({ nl, en });
  return (
    <div className="max-w-md">
      <Disclosure summary={texts.lost}>
        <CodeForm
          kept={kept}
          label={texts.recovery}
          hint={texts.recoveryHint}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
        >
          <Button look="secondary">{texts.submitRecovery}</Button>
        </CodeForm>
        <p className="pt-3">{texts.lostAll}</p>
      </Disclosure>
    </div>
  );
}

function faultText({ code, minutes }: SignInAnswer, texts: typeof nl): string {
  return code === "sign-in.too-often" ? texts.wait(minutes) : texts.fault;
}
