import { Section } from "~/components/providers/supplier-sections";
import { Badge } from "~/components/ui/badge";
import { Button } from "~/components/ui/button";
import { Disclosure } from "~/components/ui/disclosure";
import { SelectField, TextField } from "~/components/ui/field";

import { DeskForm, type PartProps } from "./desk-parts";

/** What the organisation showed of itself, and what was only seen. */
export function Proofs({ view, texts, sent }: PartProps) {
  const said = texts.proofs;
  return (
    <Section title={said.title}>
      {view.proofs.length === 0 && <p>{said.none}</p>}
      <ul className="grid gap-3 sm:grid-cols-2">
        {view.proofs.map(({ name, state, lines, file }, position) => (
          <li key={position} className="space-y-1 rounded-lg border border-line bg-surface p-4">
            <h3 className="text-[1rem]">{name}</h3>
            <Badge tone={state.tone}>{state.text}</Badge>
            {lines.map((line) => (
              <p key={line} className="text-muted">
                {line}
              </p>
            ))}
            {file && (
              <p className="not-on-paper">
                <a href={file} download>
                  {said.open}
                  <span className="sr-only">: {name}</span>
                </a>
              </p>
            )}
          </li>
        ))}
      </ul>
      {view.seen.length > 0 && (
        <div className="not-on-paper max-w-text">
          <Disclosure summary={said.seeTitle} open={sent.typed["wat"] === "gezien"}>
            <DeskForm view={view} act="gezien">
              <p>{said.see}</p>
              <SelectField name="soort" label={said.title} defaultValue={sent.typed["soort"]}>
                {view.seen.map(({ code, name }) => (
                  <option key={code} value={code}>
                    {name}
                  </option>
                ))}
              </SelectField>
              <TextField
                type="date"
                name="afgegeven"
                id="issuedOn"
                label={said.issuedOn}
                error={sent.errors["issuedOn"]}
                defaultValue={sent.typed["afgegeven"]}
              />
              <Button look="secondary">{said.button}</Button>
            </DeskForm>
          </Disclosure>
        </div>
      )}
    </Section>
  );
}
