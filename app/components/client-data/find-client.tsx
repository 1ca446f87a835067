import { Form, Link } from "@remix-run/react";

import { Button } from "~/components/ui/button";
import { FaultSummary } from "~/components/ui/fault-summary";
import { TextField } from "~/components/ui/field";
import { Told } from "~/components/ui/told";
import { clientData as en } from "~/i18n/en/client-data";
import { clientData as nl } from "~/i18n/nl/client-data";
import { useTexts } from "~/i18n/use-texts";
import { href } from "~/web/href";

import type { FindView } from "./client-views";

/** Part of a name, a birth date, or both; sent, and never in the address. */
export function FindClient({ view }: { view: FindView }) {
  const texts = useTexts({ nl, en });
  const { find } = texts;
  const faultOf = (field: string) => view.faults.find((one) => one.field === field)?.text;
  return (
    <div className="max-w-text space-y-6">
      <header className="space-y-2">
        <h1>{view.title}</h1>
        <p>{find.intro[view.side]}</p>
        <p>{find.logged}</p>
      </header>
      {view.faults.length > 0 && <FaultSummary title={texts.faultTitle} faults={view.faults} />}
      <Form
        method="post"
        action={href(
          view.side === "sender"
            ? "/verwijzer/aanmeldingen/zoeken"
            : "/aanbieder/aanmeldingen/zoeken",
        )}
        className="space-y-5"
        autoComplete="off"
      >
        <TextField
          id="name"
          name="name"
          label={find.name}
          hint={find.nameHint}
          error={faultOf("name")}
          defaultValue={view.typed.name}
          maxLength={120}
        />
        <TextField
          id="birthDate"
          name="birthDate"
          type="date"
          label={find.birthDate}
          error={faultOf("birthDate")}
          defaultValue={view.typed.birthDate}
        />
        <Button>{find.send}</Button>
      </Form>
      {view.found && <Found found={view.found} key={view.found.said} />}
    </div>
  );
}

function Found({ found }: { found: NonNullable<FindView["found"]> }) {
  const { find } = useTexts({ nl, en });
  return (
    <section className="space-y-3">
      <Told tone={found.hits.length > 0 ? "positive" : "neutral"}>
        <h2>{found.said}</h2>
        {found.isCut && <p>{find.more}</p>}
      </Told>
      <ul className="space-y-3">
        {found.hits.map(({ id, to, name, born, about }) => (
          <li key={id} className="space-y-1 rounded-lg border border-line bg-surface p-4">
            <p className="font-semibold break-words">
              <Link to={to}>{name}</Link>
            </p>
            <p>{born}</p>
            <p className="text-muted">{about}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
