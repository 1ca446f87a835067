import { Button } from "~/components/ui/button";
import { FaultSummary } from "~/components/ui/fault-summary";
import { TextField } from "~/components/ui/field";
import { Notice } from "~/components/ui/notice";
import { PIN_DIGITS } from "~/domain/referrals/public";
import { ownView as en } from "~/i18n/en/own-view";
import { ownView as nl } from "~/i18n/nl/own-view";
import { useTexts } from "~/i18n/use-texts";
import { href } from "~/web/href";

import type { EnterPage } from "./own-page";

/** A whole document is posted: nothing of before stays in the page, and nothing stands in an address. */
export function EnterForm({ page }: { page: EnterPage }) {
  const { title, enter } = useTexts({ nl, en });
  return (
    <div className="max-w-text space-y-6">
      <h1>{title}</h1>
      {page.faults.length > 0 && <FaultSummary title={enter.faultTitle} faults={page.faults} />}
      {page.notice && (
        <Notice tone="warning">
          <p>{page.notice}</p>
        </Notice>
      )}
      <p>{page.step === "choose" ? enter.choose : enter.intro}</p>
      <form
        method="post"
        action={href("/mijn-hulp")}
        className="max-w-md space-y-4"
        autoComplete="off"
      >
        {page.step === "code" ? <CodeField page={page} /> : <PinFields page={page} />}
        <Button>{page.step === "code" ? enter.next : enter.send}</Button>
      </form>
      {page.step !== "code" && (
        <p>
          <a href={href("/mijn-hulp")}>{enter.other}</a>
        </p>
      )}
      <p className="text-muted">{enter.lost}</p>
    </div>
  );
}

const faultOf = ({ faults }: EnterPage, name: string) =>
  faults.find(({ field }) => field === name)?.text;

function CodeField({ page }: { page: EnterPage }) {
  const { enter } = useTexts({ nl, en });
  return (
    <TextField
      id="code"
      name="code"
      label={enter.code}
      hint={enter.codeHint}
      error={faultOf(page, "code")}
      defaultValue={page.code}
      autoComplete="off"
      autoCapitalize="characters"
      spellCheck={false}
      required
      maxLength={40}
      className="font-mono tracking-wider uppercase"
    />
  );
}

function PinFields({ page }: { page: EnterPage }) {
  const { enter } = useTexts({ nl, en });
  const isNew = page.step === "choose";
  const shared = {
    ...({ type: "password", inputMode: "numeric", required: true, maxLength: 20 } as const),
    autoComplete: isNew ? "new-password" : "off",
    className: "max-w-40",
  };
  return (
    <>
      <input type="hidden" name="code" value={page.code} />
      <TextField
        {...shared}
        id="pin"
        name="pin"
        label={isNew ? enter.newPin : enter.pin}
        hint={isNew ? enter.newPinHint : enter.pinHint}
        error={faultOf(page, "pin")}
        size={PIN_DIGITS}
      />
      {isNew && (
        <TextField
          {...shared}
          id="nogmaals"
          name="nogmaals"
          label={enter.again}
          error={faultOf(page, "nogmaals")}
          size={PIN_DIGITS}
        />
      )}
    </>
  );
}
