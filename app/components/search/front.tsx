import { Form, Link } from "@remix-run/react";
import { useId } from "react";

import { Button, ButtonLink } from "~/components/ui/button";
import { SelectField, TextField } from "~/components/ui/field";
import { Icon } from "~/components/ui/icon";
import type { home } from "~/i18n/nl/home";
import { href } from "~/web/href";

import type { Need } from "./front-needs";
import { USUAL_WEEKS } from "./usual-weeks";

export type Front = {
  region: string;
  municipalities: { code: string; name: string }[];
  /** The one that was chosen before. */
  municipality: string | null;
  needs: Need[];
  total: number;
  providers: number;
  /** How many of them take people now. */
  open: number;
  freshDays: number;
};

type Props = { front: Front; texts: typeof home };

export function FrontForm({ front, texts }: Props) {
  return (
    <Form
      method="get"
      action={href("/zoeken")}
      role="search"
      aria-label={texts.formLabel}
      className="grid items-end gap-4 rounded-lg bg-brand-soft p-4 sm:p-6 md:grid-cols-[2fr_1fr_1fr_auto]"
    >
      <TextField label={texts.what} hint={texts.whatHint} type="search" name="q" maxLength={200} />
      <SelectField
        label={texts.municipality}
        name="gemeente"
        key={front.municipality}
        defaultValue={front.municipality ?? ""}
      >
        <option value="">{texts.allMunicipalities}</option>
        {front.municipalities.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </SelectField>
      <SelectField label={texts.startWithin} name="start_binnen" defaultValue="">
        <option value="">{texts.noMatter}</option>
        {USUAL_WEEKS.map((weeks) => (
          <option key={weeks} value={weeks}>
            {texts.weeks(weeks)}
          </option>
        ))}
      </SelectField>
      <Button>
        <Icon name="search" />
        {texts.submit}
      </Button>
    </Form>
  );
}

export function FrontNeeds({ front, texts }: Props) {
  const heading = useId();
  if (front.needs.length === 0) return null;
  return (
    <nav aria-labelledby={heading} className="space-y-3">
      <h2 id={heading}>{texts.needs}</h2>
      <ul className="grid gap-3 sm:grid-cols-2 lg:grid-cols-4">
        {front.needs.map(({ name, to, total }) => (
          <li key={to}>
            <Link
              to={to}
              className="block h-full rounded-lg border border-line bg-surface p-4 no-underline hover:border-brand hover:bg-brand-soft"
            >
              <span className="block font-semibold">{name}</span>
              <span className="text-muted">{texts.offers(total)}</span>
            </Link>
          </li>
        ))}
      </ul>
      <ButtonLink to={href("/zoeken")} look="quiet">
        {texts.everything}
      </ButtonLink>
    </nav>
  );
}
