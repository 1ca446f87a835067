import { Button } from "~/components/ui/button";
import { PasteForm } from "~/components/ui/paste-form";
import { Told } from "~/components/ui/told";
import type { OrganisationKind } from "~/domain/accounts/public";
import type { inviteList } from "~/i18n/nl/invite-list";

import type { ListAnswer } from "./list-answer";

type Kinds = Record<OrganisationKind, string>;
type Props = { answer: ListAnswer | undefined; texts: typeof inviteList; kinds: Kinds };

/** Teams, practices and institutions from a spreadsheet: looked at first, then invited. */
export function InviteList({ answer, texts, kinds }: Props) {
  return (
    <section className="max-w-text space-y-4">
      <h2>{texts.title}</h2>
      <p>{texts.intro}</p>
      {answer && answer.faults.length > 0 && <Faults faults={answer.faults} texts={texts} />}
      {answer?.plans && (
        <Preview text={answer.text} plans={answer.plans} texts={texts} kinds={kinds} />
      )}
      <PasteForm text={answer?.text} rows={6} texts={texts} hint={texts.columns}>
        <p className="text-muted">{texts.kinds}</p>
        <Button look="secondary" name="doe" value="bekijk">
          {texts.show}
        </Button>
      </PasteForm>
    </section>
  );
}

function Faults({ faults, texts }: { faults: ListAnswer["faults"]; texts: Props["texts"] }) {
  return (
    <Told key={JSON.stringify(faults)} tone="critical">
      <p className="font-semibold">{texts.faultTitle(faults.length)}</p>
      <ul>
        {faults.map(({ line, column, code, other }) => (
          <li key={`${line} ${column} ${code}`}>
            <strong>{texts.at(line, column)}</strong>: {texts.faults[code] ?? texts.fault}
            {other !== undefined && ` ${texts.other(other)}`}
          </li>
        ))}
      </ul>
    </Told>
  );
}

type Planned = { text: string; plans: NonNullable<ListAnswer["plans"]> };

function Preview({ text, plans, texts, kinds }: Planned & Omit<Props, "answer">) {
  const letters = plans.filter(({ fate }) => fate === "new" || fate === "again").length;
  return (
    <Told key={text} tone="info">
      <p className="font-semibold">{texts.previewTitle(letters)}</p>
      <ul className="divide-y divide-line">
        {plans.map(({ name, kind, email, fate }) => (
          <li key={email} className="py-1.5">
            <strong className="break-words">{name}</strong> ({kinds[kind]}):{" "}
            <span className="break-words">{email}</span>. {texts.fates[fate]}
          </li>
        ))}
      </ul>
      {plans.some(({ fate }) => fate !== "claimed") && (
        <form method="post">
          <input type="hidden" name="tekst" value={text} />
          <Button name="doe" value="nodig-uit">
            {texts.invite(letters)}
          </Button>
        </form>
      )}
    </Told>
  );
}
