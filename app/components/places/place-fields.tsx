import { FaultSummary } from "~/components/ui/fault-summary";
import { TextField } from "~/components/ui/field";
import type { ownPlaces } from "~/i18n/nl/own-places";

import { PLACE_FIELDS, type PlaceFormView } from "./places-view";

type Props = { form: PlaceFormView; texts: typeof ownPlaces };

/** An address as on an envelope; where it lies follows from the postcode. */
export function PlaceFields({ form: { values, faults }, texts }: Props) {
  return PLACE_FIELDS.map((field) => (
    <TextField
      key={field}
      id={field}
      name={field}
      label={texts.fields[field]}
      hint={texts.hints[field]}
      error={faults.find((fault) => fault.field === field)?.text}
      defaultValue={values[field]}
      autoComplete="off"
    />
  ));
}

export function PlaceFaults({ form: { faults }, texts }: Props) {
  return faults.length > 0 ? <FaultSummary title={texts.faultTitle} faults={faults} /> : null;
}
