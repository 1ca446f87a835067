import type { registrationForms } from "~/i18n/nl/registration-forms";
import { href } from "~/web/href";

import { RowsForm } from "./rows-form";
import type { PlacesView } from "./rows-view";

const FIELDS = ["name", "street", "houseNumber", "postcode", "city", "branchNumber"] as const;

/** The buildings where help will be given. */
export function PlacesPage({ view, texts }: { view: PlacesView; texts: typeof registrationForms }) {
  const { labels, intro } = texts.places;
  return (
    <RowsForm
      {...{ view, texts, labels, intro, fields: FIELDS }}
      self={href("/aanbieder-worden/:token/plaatsen", { token: view.link })}
      kinds={{ branchNumber: { inputMode: "numeric" } }}
    />
  );
}
