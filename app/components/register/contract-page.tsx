import { Form, Link, useSearchParams } from "@remix-run/react";

import { Section } from "~/components/providers/supplier-sections";
import { Button } from "~/components/ui/button";
import { Facts } from "~/components/ui/facts";
import { FaultSummary } from "~/components/ui/fault-summary";
import { TextArea, TextField } from "~/components/ui/field";
import { Told } from "~/components/ui/told";
import { register as en } from "~/i18n/en/register";
import { register as nl } from "~/i18n/nl/register";
import { useTexts } from "~/i18n/use-texts";

import { Badges, PartList } from "./contract-card";
import { kept, MoveForm } from "./move-form";
import type { ContractView } from "./register-view";

type Props = { view: ContractView; texts: typeof nl };

/** One contract, with everything that contract management can do with it. */
export function ContractPage({ view }: { view: ContractView }) {
  const texts = useTexts({ nl, en });
  const [params] = useSearchParams();
  const { refused } = view.move;
  return (
    <div className="space-y-8">
      <header className="space-y-3">
        <p>
          <Link to={view.back}>{texts.toFile}</Link>
        </p>
        <h1>{view.title}</h1>
        <p lang="nl">{view.supplier}</p>
        {refused && (
          <FaultSummary title={texts.faultTitle} faults={refused.texts.map((text) => ({ text }))} />
        )}
        {!refused && params.get("gedaan") && (
          <Told tone="positive">
            <p>{texts.done}</p>
          </Told>
        )}
        <Badges badges={view.card.badges} />
        <Facts facts={view.card.facts} />
      </header>
      {view.planned && <Plan view={view} texts={texts} />}
      <section aria-labelledby="wijzigen" className="space-y-3">
        <h2 id="wijzigen">{texts.form.moveTitle}</h2>
        {view.move.moves.length > 0 && <p className="max-w-text">{texts.form.moveIntro}</p>}
        <MoveForm form={view.move} texts={texts} id="wijzigen" />
      </section>
      {view.mayExtend && <Extend view={view} texts={texts} />}
      {view.mayIndex && <Index view={view} texts={texts} />}
      <Section title={texts.history}>
        <PartList part={view.history} />
      </Section>
    </div>
  );
}

/** A form of its own has a field of its own name: two on a page never share an id. */
function own(view: ContractView, doe: string, name: string) {
  const { refused } = view.move;
  const field = kept(refused?.typed["doe"] === doe ? refused : null, name);
  return { ...field, id: `${doe}-${name}` };
}

function Plan({ view, texts }: Props) {
  const said = texts.form;
  return (
    <Section title={said.planTitle}>
      <p className="font-semibold">{view.planned}</p>
      <Form method="post" action={view.move.self} className="max-w-text space-y-3">
        <TextField label={said.reason} {...own(view, "laten-staan", "reden")} />
        <Button name="doe" value="laten-staan" look="secondary">
          {said.keep}
        </Button>
      </Form>
    </Section>
  );
}

function Extend({ view, texts }: Props) {
  const said = texts.form;
  return (
    <Section title={said.extendTitle}>
      <Form method="post" action={view.move.self} className="max-w-text space-y-3">
        <TextField type="date" label={said.to} {...own(view, "verlengen", "tot")} />
        <TextField label={said.reason} {...own(view, "verlengen", "reden")} />
        <Button name="doe" value="verlengen" look="secondary">
          {said.extend}
        </Button>
      </Form>
    </Section>
  );
}

function Index({ view, texts }: Props) {
  const said = texts.form;
  return (
    <Section title={said.indexTitle}>
      <Form method="post" action={view.move.self} className="max-w-text space-y-3">
        <p>{said.indexIntro}</p>
        <TextField inputMode="numeric" label={said.year} {...own(view, "indexeren", "jaar")} />
        <TextField
          inputMode="decimal"
          label={said.percentage}
          hint={said.percentageHint}
          {...own(view, "indexeren", "percentage")}
        />
        <TextArea rows={2} label={said.rule} {...own(view, "indexeren", "reden")} />
        <Button name="doe" value="indexeren" look="secondary">
          {said.index}
        </Button>
      </Form>
    </Section>
  );
}
