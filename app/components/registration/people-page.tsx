import type { registrationForms } from "~/i18n/nl/registration-forms";
import { href } from "~/web/href";

import { RowsForm } from "./rows-form";
import type { PeopleView } from "./rows-view";

const FIELDS = ["name", "position", "email", "phone"] as const;

/** Who can be asked, and who signs. */
export function PeoplePage({ view, texts }: { view: PeopleView; texts: typeof registrationForms }) {
  const { labels, intro } = texts.people;
  return (
    <RowsForm
      {...{ view, texts, labels, intro, fields: FIELDS, tick: "signs" }}
      self={href("/aanbieder-worden/:token/mensen", { token: view.link })}
      kinds={{ email: { type: "email" }, phone: { type: "tel" } }}
    />
  );
}
