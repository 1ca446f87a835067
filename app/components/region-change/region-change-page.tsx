import { Form } from "@remix-run/react";

import { Section } from "~/components/providers/supplier-sections";
import { Badge } from "~/components/ui/badge";
import { Button } from "~/components/ui/button";
import { Notice } from "~/components/ui/notice";
import { TextArea, TextField } from "~/components/ui/field";
import { Told } from "~/components/ui/told";
import { regionChange as en } from "~/i18n/en/region-change";
import { regionChange as nl } from "~/i18n/nl/region-change";
import type { LineGroup } from "~/i18n/region-change-lines";
import { useTexts } from "~/i18n/use-texts";

import type { ProposalView, RegionChangeView } from "./region-change-view";

const CELL = "border-b border-line py-2 pr-3 text-left align-top";

/** What holds, what is proposed with all that it does, and where another file is sent. */
export function RegionChangePage({ view }: { view: RegionChangeView }) {
  const texts = useTexts({ nl, en });
  const { proposal, refused, told } = view;
  return (
    <div className="space-y-8">
      <header className="max-w-text space-y-3">
        <h1>{texts.title}</h1>
        {told && !refused && (
          <Told tone="positive">
            <p>{told}</p>
          </Told>
        )}
        {refused && (
          <Told tone="critical">
            <p className="font-semibold">{texts.faults.title}</p>
            <Lines lines={refused.lines} />
          </Told>
        )}
        <p>{texts.intro}</p>
      </header>
      {proposal && <Proposal proposal={proposal} />}
      <Versions versions={view.versions} />
      <SendForm view={view} />
    </div>
  );
}

function Proposal({ proposal }: { proposal: ProposalView }) {
  const texts = useTexts({ nl, en });
  const { id, seen, apply, objections, consequences } = proposal;
  return (
    <Section title={texts.proposal.title}>
      <p>{proposal.about}</p>
      {objections.length > 0 && (
        <Notice tone="critical">
          <h3>{texts.objections.title}</h3>
          <p>{texts.objections.intro}</p>
          <Lines lines={objections} />
        </Notice>
      )}
      <h3>{texts.consequences.title}</h3>
      {consequences.length === 0 && <p>{texts.consequences.none}</p>}
      <Groups groups={consequences} />
      <h3>{texts.difference.title}</h3>
      {proposal.versions.map(({ title, groups }) => (
        <div key={title} className="space-y-2">
          <p className="font-semibold">{title}</p>
          {groups.length === 0 && <p>{texts.proposal.same}</p>}
          <Groups groups={groups} />
        </div>
      ))}
      <Form method="post" className="flex flex-wrap gap-3">
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="gezien" value={seen} />
        {apply && (
          <Button name="doe" value="laat-gelden">
            {apply}
          </Button>
        )}
        <Button look="secondary" name="doe" value="gooi-weg">
          {texts.proposal.discard}
        </Button>
      </Form>
    </Section>
  );
}

function Groups({ groups }: { groups: LineGroup[] }) {
  return (
    <ul className="space-y-2">
      {groups.map(({ title, lines }) => (
        <li key={title} className="rounded-md border border-line bg-surface px-4 py-2">
          <p>{title}</p>
          {lines.length > 0 && <Lines lines={lines} />}
        </li>
      ))}
    </ul>
  );
}

function Lines({ lines }: { lines: string[] }) {
  return (
    <ul className="list-disc space-y-1 pl-6 break-words">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function Versions({ versions }: Pick<RegionChangeView, "versions">) {
  const texts = useTexts({ nl, en }).versions;
  return (
    <Section title={texts.title}>
      <table className="w-full max-w-2xl border-collapse">
        <caption className="sr-only">{texts.caption}</caption>
        <thead>
          <tr>
            {[texts.from, texts.loaded, texts.state].map((column) => (
              <th key={column} scope="col" className={CELL}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {versions.map(({ from, loaded, state, isNow }) => (
            <tr key={from}>
              <th scope="row" className={`${CELL} font-normal`}>
                {from}
              </th>
              <td className={CELL}>{loaded}</td>
              <td className={CELL}>{isNow ? <Badge tone="positive">{state}</Badge> : state}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function SendForm({ view }: { view: RegionChangeView }) {
  const texts = useTexts({ nl, en }).send;
  return (
    <Section title={texts.title}>
      <Form method="post" encType="multipart/form-data" className="max-w-text space-y-4">
        <TextArea
          label={texts.paste}
          hint={texts.hint}
          name="tekst"
          rows={10}
          spellCheck={false}
          defaultValue={view.refused?.text}
        />
        <TextField label={texts.file} type="file" name="bestand" accept=".yaml,.yml" />
        <Button name="doe" value="bekijk">
          {texts.look}
        </Button>
      </Form>
      {view.hasShipped ? (
        <Form method="post" className="max-w-text space-y-2 pt-4">
          <p>{texts.shippedHint}</p>
          <Button look="secondary" name="doe" value="meegeleverd">
            {texts.shipped}
          </Button>
        </Form>
      ) : (
        <p className="pt-4">{texts.noShipped}</p>
      )}
    </Section>
  );
}
