import { Link } from "@remix-run/react";

import { Section } from "~/components/providers/supplier-sections";
import { Facts } from "~/components/ui/facts";
import { register as enRegister } from "~/i18n/en/register";
import { talks as en } from "~/i18n/en/talks";
import { register as nlRegister } from "~/i18n/nl/register";
import { talks as nl } from "~/i18n/nl/talks";
import { useTexts } from "~/i18n/use-texts";

import { PartList } from "./contract-card";
import type { Fact, FilePart, FileView } from "./register-view";
import { WaitsOfSupplier } from "./waits-of-supplier";

export type DossierView = {
  title: string;
  back: string;
  made: string;
  facts: Fact[];
  scope: { title: string; none: string; lines: string[] };
  waits: NonNullable<FileView["waits"]>;
  parts: FilePart[];
};

/** Everything to have at hand in a talk, on paper: the same for every supplier. */
export function Dossier({ view }: { view: DossierView }) {
  const { dossier } = useTexts({ nl, en });
  const { toFile } = useTexts({ nl: nlRegister, en: enRegister });
  return (
    <article className="dossier space-y-6">
      <header className="space-y-2">
        <p className="not-on-paper">
          <Link to={view.back}>{toFile}</Link>
        </p>
        <h1 lang="nl">{view.title}</h1>
        <p>{view.made}</p>
        <p className="not-on-paper">{dossier.print}</p>
        <Facts facts={view.facts} />
      </header>
      <Section title={view.scope.title}>
        {view.scope.lines.length === 0 && <p>{view.scope.none}</p>}
        <ul className="list-disc space-y-1 pl-5">
          {view.scope.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Section>
      <Section title={view.waits.title}>
        <WaitsOfSupplier waits={view.waits} />
      </Section>
      {view.parts.map((part) => (
        <Section key={part.id} title={part.title}>
          <PartList part={part} />
        </Section>
      ))}
      <Section title={dossier.notes}>
        <div className="dossier-notes" />
      </Section>
    </article>
  );
}
