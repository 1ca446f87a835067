import { Form, Link } from "@remix-run/react";

import { Button } from "~/components/ui/button";
import { FaultSummary } from "~/components/ui/fault-summary";
import { SelectField, TextArea, TextField } from "~/components/ui/field";
import { register as enRegister } from "~/i18n/en/register";
import { talks as en } from "~/i18n/en/talks";
import { register as nlRegister } from "~/i18n/nl/register";
import { talks as nl } from "~/i18n/nl/talks";
import { useTexts } from "~/i18n/use-texts";

import { kept } from "./move-form";
import type { Refused } from "./register-view";

export type SuccessorView = {
  title: string;
  self: string;
  back: string;
  today: string;
  /** Null: there is none. */
  now: string | null;
  refused: Refused | null;
};

/** Who came in the place of a supplier. */
export function SuccessorPage({ view }: { view: SuccessorView }) {
  const { successor: said, faultTitle } = useTexts({ nl, en });
  const { toFile } = useTexts({ nl: nlRegister, en: enRegister });
  const { refused } = view;
  return (
    <div className="max-w-text space-y-6">
      <p>
        <Link to={view.back}>{toFile}</Link>
      </p>
      <h1>{view.title}</h1>
      {refused && (
        <FaultSummary title={faultTitle} faults={refused.texts.map((text) => ({ text }))} />
      )}
      <p>{view.now ?? said.intro}</p>
      <Form method="post" action={view.self} className="space-y-3">
        {view.now === null && (
          <>
            <TextField label={said.code} {...kept(refused, "opvolger")} />
            <SelectField label={said.kind} {...kept(refused, "soort", "merger")}>
              {Object.entries(said.kinds).map(([code, name]) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </SelectField>
            <TextField type="date" label={said.day} {...kept(refused, "dag", view.today)} />
          </>
        )}
        <TextArea rows={3} label={said.reason} {...kept(refused, "reden")} />
        <Button name="doe" value={view.now === null ? "aanwijzen" : "terugnemen"}>
          {view.now === null ? said.save : said.undo}
        </Button>
      </Form>
    </div>
  );
}
