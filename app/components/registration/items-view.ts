/** What an organisation asks for, made on the server. */
import type { registrationForms } from "~/i18n/nl/registration-forms";

import type { FormPage } from "./form-view";

export type ItemsProps = { view: ItemsView; texts: typeof registrationForms };

export type ChosenItem = {
  id: string;
  name: string;
  /** What was said of it, in a line. */
  more: string;
  change: string;
  remove: string;
};

export type ChoiceLine = {
  key: string;
  name: string;
  plain: string;
  professional: string;
  examples: string[];
  proofs: string[];
  /** Where it is asked for; null where it is closed. */
  to: string | null;
  /** Why it is closed. */
  closed: string;
  isChosen: boolean;
};

export type ItemFormView = {
  key: string;
  name: string;
  plain: string;
  examples: string[];
  proofs: string[];
  isOutside: boolean;
  laws: { code: string; name: string }[];
  intensities: { code: string; name: string }[];
  values: {
    outside: string;
    motivation: string;
    law: string;
    intensities: string[];
    roles: string[];
  };
};

export type ItemsView = FormPage & {
  chosen: ChosenItem[];
  groups: { name: string; choices: ChoiceLine[] }[];
  outsideTo: string;
  /** The item whose form is open. */
  item: ItemFormView | null;
  /** The item that is about to be taken away. */
  removing: { id: string; name: string } | null;
};
