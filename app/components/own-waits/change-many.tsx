import type { ReactNode } from "react";

import { Button } from "~/components/ui/button";
import { Disclosure } from "~/components/ui/disclosure";

import type { OwnTexts, OwnWaitsView } from "./own-waits-view";

type Props = {
  places: OwnWaitsView["places"];
  /** What was wrong with it, or null. */
  fault: string | null;
  texts: OwnTexts;
};

const CONTROL = "min-h-target rounded-md border-2 border-control bg-surface px-2 py-1 text-ink";
const STATUSES = ["open", "limited", "waitlist", "assessment_first"] as const;

/** One change for many rows; it is shown before it is saved. */
export function ChangeMany({ places, fault, texts }: Props) {
  const words = texts.many;
  return (
    <Disclosure summary={words.title} open={fault !== null}>
      <div className="grid gap-x-10 gap-y-4 lg:grid-cols-2">
        <fieldset id="waar">
          <legend className="font-semibold">{words.where}</legend>
          <Pick name="waar" value="kies" label={words.chosen} isFirst />
          <Pick name="waar" value="alles" label={words.all} />
          {places.length > 1 &&
            places.map(({ value, name }) => (
              <Pick key={value} name="waar" value={`plaats.${value}`} label={words.at(name)} />
            ))}
        </fieldset>
        <fieldset id="wat">
          <legend className="font-semibold">{words.what}</legend>
          <Pick name="wat" value="weken" label={words.weeks} isFirst>
            <label className="flex flex-wrap items-center gap-2 pl-8.5">
              {words.weeksLabel}
              <input
                type="text"
                name="weken"
                maxLength={4}
                autoComplete="off"
                aria-describedby="weken-hint"
                className={`${CONTROL} w-20 text-right`}
              />
            </label>
            <p id="weken-hint" className="pl-8.5 text-[0.9em] text-muted">
              {words.weeksHint}
            </p>
          </Pick>
          <Pick name="wat" value="vol" label={words.full}>
            <label className="flex flex-wrap items-center gap-2 pl-8.5">
              {words.fullLabel}
              <input type="date" name="vol-tot" className={CONTROL} />
            </label>
          </Pick>
          <Pick name="wat" value="status" label={words.status}>
            <label className="flex flex-wrap items-center gap-2 pl-8.5">
              {words.statusLabel}
              <select name="wordt" className={CONTROL}>
                {STATUSES.map((code) => (
                  <option key={code} value={code}>
                    {texts.statuses[code]}
                  </option>
                ))}
              </select>
            </label>
          </Pick>
        </fieldset>
      </div>
      {fault && <p className="pt-2 font-semibold text-critical">{fault}</p>}
      <Button look="secondary" name="doe" value="veel" className="mt-3">
        {words.show}
      </Button>
    </Disclosure>
  );
}

type PickProps = {
  name: string;
  value: string;
  label: string;
  isFirst?: boolean;
  children?: ReactNode;
};

function Pick({ name, value, label, isFirst = false, children }: PickProps) {
  return (
    <div>
      <label className="flex min-h-target items-center gap-2.5">
        <input
          type="radio"
          name={name}
          value={value}
          defaultChecked={isFirst}
          className="size-6 shrink-0"
        />
        {label}
      </label>
      {children}
    </div>
  );
}
