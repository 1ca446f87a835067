import { useId } from "react";

import { Button } from "~/components/ui/button";
import { Choice, SelectField, TextField } from "~/components/ui/field";
import { Icon } from "~/components/ui/icon";
import type { searchScreen } from "~/i18n/nl/search-screen";

import { FacetChoices } from "./facet-choices";
import type { SearchView } from "./search-view";
import { useOpen } from "./use-open";
import { USUAL_WEEKS } from "./usual-weeks";

const KILOMETRES = [2, 5, 10, 25];

type Props = { view: SearchView; texts: typeof searchScreen };

/** All choices beside the text: a column on a wide screen, folded on a narrow one. */
export function Filters({ view, texts }: Props) {
  const heading = useId();
  const isReferrer = view.audience.chosen === "verwijzer";
  return (
    <section aria-labelledby={heading} className="min-w-0">
      <h2 id={heading} className="sr-only">
        {texts.filters}
      </h2>
      <details className="rounded-lg border border-line bg-surface px-4 lg:details-content:[content-visibility:visible]">
        <summary className="flex min-h-target items-center gap-2 font-semibold text-link lg:supports-[selector(::details-content)]:hidden">
          <Icon name="down" />
          {texts.filtersChosen(view.chips.length)}
        </summary>
        {isReferrer && <Terms view={view} texts={texts} />}
        <SingleFields view={view} texts={texts} />
        {view.facets.map((facet) => (
          <FacetChoices key={facet.legend} facet={facet} texts={texts} />
        ))}
        <Extras view={view} texts={texts} />
        {!isReferrer && <MoreChoices view={view} texts={texts} />}
        <div className="sticky bottom-0 -mx-4 rounded-b-lg border-t border-line bg-surface px-4 py-3">
          <Button className="w-full">{texts.apply}</Button>
        </div>
      </details>
    </section>
  );
}

function SingleFields({ view: { fields }, texts }: Props) {
  const value = (param: string) => fields[param] ?? "";
  return (
    <div className="space-y-3 py-3">
      <SelectField
        label={texts.startWithin}
        name="start_binnen"
        defaultValue={value("start_binnen")}
      >
        <option value="">{texts.noMatter}</option>
        {withOwn(USUAL_WEEKS, value("start_binnen")).map((weeks) => (
          <option key={weeks} value={weeks}>
            {texts.weeks(weeks)}
          </option>
        ))}
      </SelectField>
      <Switch param="neemt_aan" label={texts.acceptsNow} fields={fields} />
      <TextField
        label={texts.age}
        name="leeftijd"
        defaultValue={value("leeftijd")}
        inputMode="numeric"
        maxLength={3}
      />
      <TextField
        label={texts.postcode}
        name="postcode"
        defaultValue={value("postcode")}
        autoComplete="postal-code"
        maxLength={7}
      />
      <SelectField label={texts.radius} name="straal" defaultValue={value("straal")}>
        <option value="">{texts.radiusDefault}</option>
        {withOwn(KILOMETRES, value("straal")).map((km) => (
          <option key={km} value={km}>
            {texts.within(km)}
          </option>
        ))}
      </SelectField>
    </div>
  );
}

/** The usual steps with the one from the address, so that sending the form keeps it. */
function withOwn(usual: number[], own: string): number[] {
  return [...new Set([...usual, ...(own === "" ? [] : [Number(own)])])].toSorted((a, b) => a - b);
}

function Extras({ view, texts }: Props) {
  return (
    <fieldset className="border-t border-line py-2">
      <legend className="sr-only">{texts.extra}</legend>
      <Switch param="vervoer" label={texts.transport} fields={view.fields} />
      <Switch param="na18" label={texts.continuesAfter18} fields={view.fields} />
    </fieldset>
  );
}

/** The region's own terms: first for referrers, behind "meer kiezen" for residents. */
function Terms({ view, texts }: Props) {
  return (
    <>
      <Switch param="consult" label={texts.consult} fields={view.fields} />
      {view.professional.map((facet) => (
        <FacetChoices key={facet.param} facet={facet} texts={texts} />
      ))}
    </>
  );
}

function MoreChoices({ view, texts }: Props) {
  const isUsed = view.professional.some(({ chosen }) => chosen > 0) || !!view.fields.consult;
  return (
    <details {...useOpen(false, isUsed)} className="border-t border-line">
      <summary className="flex min-h-target items-center py-1 font-semibold text-link">
        <Icon name="down" className="mr-2" />
        {texts.more}
      </summary>
      <Terms view={view} texts={texts} />
    </details>
  );
}

function Switch({
  param,
  label,
  fields,
}: {
  param: string;
  label: string;
  fields: SearchView["fields"];
}) {
  return <Choice name={param} value="1" defaultChecked={fields[param] === "1"} label={label} />;
}
