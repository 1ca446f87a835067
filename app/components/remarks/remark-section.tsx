import { Form, Link, useActionData, useLocation, useSearchParams } from "@remix-run/react";
import { useEffect, useRef } from "react";

import { Told } from "~/components/ui/told";
import { Section } from "~/components/providers/supplier-sections";
import { Button } from "~/components/ui/button";
import { Disclosure } from "~/components/ui/disclosure";
import { TextArea } from "~/components/ui/field";
import { LONGEST_REMARK } from "~/domain/providers/public";
import { remarks as en } from "~/i18n/en/remarks";
import { remarks as nl } from "~/i18n/nl/remarks";
import { useTexts } from "~/i18n/use-texts";

import { type RemarkAnswer, REMARK_ANCHOR } from "./remark-answer";

type Texts = typeof nl;

/** "Klopt dit niet?": one field, no account. */
export function RemarkSection() {
  const texts = useTexts({ nl, en });
  const { key, pathname } = useLocation();
  const [params] = useSearchParams();
  const sent = useActionData<RemarkAnswer | object>();
  const answer = sent && "text" in sent ? sent : undefined;
  const isThanked = !answer && params.get("opmerking") === "ontvangen";
  return (
    <div id={REMARK_ANCHOR} className="not-on-paper">
      <Section title={texts.title}>
        {isThanked ? (
          <Told key={key} tone="positive">
            <p className="font-semibold">{texts.thanks}</p>
            <p>{texts.next}</p>
            <p>{texts.kept}</p>
            <p>
              <Link to={`${pathname}#${REMARK_ANCHOR}`}>{texts.another}</Link>
            </p>
          </Told>
        ) : (
          <>
            <p>{texts.intro}</p>
            <Disclosure summary={texts.open} open={answer !== undefined}>
              <RemarkForm answer={answer} texts={texts} />
            </Disclosure>
          </>
        )}
      </Section>
    </div>
  );
}

function RemarkForm({ answer, texts }: { answer: RemarkAnswer | undefined; texts: Texts }) {
  const { pathname } = useLocation();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (answer) form.current?.querySelector("textarea")?.focus();
  }, [answer]);
  return (
    <Form
      ref={form}
      method="post"
      action={`${pathname}#${REMARK_ANCHOR}`}
      preventScrollReset
      className="space-y-3"
    >
      <TextArea
        label={texts.label}
        hint={texts.hint(LONGEST_REMARK)}
        error={answer && faultText(answer, texts)}
        name="tekst"
        rows={4}
        maxLength={LONGEST_REMARK}
        defaultValue={answer?.text}
      />
      <div hidden>
        <label>
          {texts.leaveEmpty}
          <input name="naam" autoComplete="off" />
        </label>
      </div>
      <Button>{texts.send}</Button>
      <p className="text-muted">{texts.kept}</p>
    </Form>
  );
}

function faultText({ code, minutes }: RemarkAnswer, texts: Texts): string {
  return code === "remark.too-often" ? texts.busy(minutes) : (texts.faults[code] ?? texts.fault);
}
