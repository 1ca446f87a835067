import { Section } from "~/components/providers/supplier-sections";
import { Button } from "~/components/ui/button";
import { TextArea } from "~/components/ui/field";
import { signalDesk as en } from "~/i18n/en/signal-desk";
import { signalDesk as nl } from "~/i18n/nl/signal-desk";
import { useTexts } from "~/i18n/use-texts";

import { ActForm, type ActsProps, fieldOf } from "./act-form";
import type { DeskMove, SignalDossierView } from "./dossier-view";
import { HandOver, Join, Tags } from "./signal-order";

/** What can be done with a signal now; every act is a form of its own. */
export function SignalActs({ view }: { view: SignalDossierView }) {
  const texts = useTexts({ nl, en });
  const { acts } = view;
  if (!acts) return <p>{texts.readOnly}</p>;
  const isOver = acts.moves.length === 0;
  return (
    <div className="not-on-paper">
      <Section title={texts.todo}>
        {isOver && <p>{texts.over}</p>}
        <div className="grid items-start gap-4 lg:grid-cols-2">
          {acts.moves.map((move) => (
            <Move key={`${view.state} ${move}`} move={move} view={view} acts={acts} />
          ))}
          {acts.mayDisclose && <Disclose view={view} acts={acts} />}
          {!isOver && <HandOver view={view} acts={acts} />}
          <Tags view={view} acts={acts} />
          <Join view={view} acts={acts} />
        </div>
      </Section>
    </div>
  );
}

function Move({ view, acts, move }: ActsProps & { move: DeskMove }) {
  const texts = useTexts({ nl, en });
  const words = texts.moves[move];
  const field = fieldOf(view, move);
  return (
    <ActForm view={view} act={move} title={words.title}>
      <p>{words.intro}</p>
      <TextArea rows={4} label={words.label} {...field("tekst")} />
      {move === "resolve" && acts.mustBeHeard && (
        <TextArea
          rows={2}
          label={texts.unheardLabel}
          hint={texts.unheardHint}
          {...field("reden")}
        />
      )}
      <Button look={move === "reopen" ? "secondary" : "primary"}>{words.send}</Button>
    </ActForm>
  );
}

function Disclose({ view }: ActsProps) {
  const words = useTexts({ nl, en }).disclose;
  return (
    <ActForm view={view} act="disclose" title={words.title}>
      <p>{words.intro}</p>
      <TextArea rows={5} label={words.label} {...fieldOf(view, "disclose")("tekst")} />
      <Button look="secondary">{words.send}</Button>
    </ActForm>
  );
}
