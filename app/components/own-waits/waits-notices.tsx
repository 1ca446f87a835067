import { Form } from "@remix-run/react";

import { Button } from "~/components/ui/button";
import { Told } from "~/components/ui/told";
import { href } from "~/web/href";

import type { OwnRow, OwnTexts } from "./own-waits-view";
import type { WaitsAnswer } from "./waits-answer";

export type SavedNotice = {
  /** Null: it cannot be taken back any more. */
  undo: { savedAs: string; count: number } | null;
  kind: "saved" | "already" | "undone";
};

/** What was just saved, and the way back for a minute. */
export function SavedTold({ saved, texts }: { saved: SavedNotice; texts: OwnTexts }) {
  const { told } = texts;
  if (saved.kind === "undone") return <Told tone="positive">{told.undone}</Told>;
  if (saved.kind === "already") return <Told tone="positive">{told.confirmedAlready}</Told>;
  if (!saved.undo) return <Told tone="positive">{told.savedAny}</Told>;
  return (
    <Told tone="positive">
      <p className="font-semibold">{told.saved(saved.undo.count)}</p>
      <Form method="post" action={href("/aanbieder/wachttijden")}>
        <input type="hidden" name="opslag" value={saved.undo.savedAs} />
        <p className="flex flex-wrap items-center gap-3">
          <Button look="secondary" name="doe" value="ongedaan">
            {told.undo}
          </Button>
          {told.undoFor}
        </p>
      </Form>
    </Told>
  );
}

type FaultsProps = { answer: WaitsAnswer; rows: OwnRow[]; texts: OwnTexts };

/** Everything that is wrong, each with the way to its field. */
export function FaultsTold({ answer, rows, texts }: FaultsProps) {
  const { faults } = answer;
  const whereOf = (field: string) => rows.find(({ id }) => field.endsWith(`.${id}`))?.where;
  return (
    <Told tone="critical">
      <p className="font-semibold">{texts.faultTitle(faults.length)}</p>
      <ul>
        {faults.map(({ code, field }) => {
          const where = whereOf(field);
          const message = texts.faults[code] ?? texts.fault;
          return (
            <li key={code + field}>
              {field === "" ? message : <a href={`#${field}`}>{where ?? message}</a>}
              {where && `: ${message}`}
            </li>
          );
        })}
      </ul>
    </Told>
  );
}
