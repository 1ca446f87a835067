import { Icon } from "~/components/ui/icon";
import type { searchScreen } from "~/i18n/nl/search-screen";

import type { FacetView } from "./facets";
import { useOpen } from "./use-open";

const SHORT = 8;

/**
 * One group of choices with its counts; folded when long, unless something in it is chosen. The look
 * of the choices stands on the group, since there are a hundred of them.
 */
export function FacetChoices({ facet, texts }: { facet: FacetView; texts: typeof searchScreen }) {
  const { param, legend, options, chosen, isCut } = facet;
  return (
    <details
      {...useOpen(options.length <= SHORT, chosen > 0)}
      className="group/facet border-t border-line"
    >
      <summary className="flex min-h-target list-none items-center gap-2 py-1 font-semibold [&::-webkit-details-marker]:hidden">
        <span className="grow">
          {legend}
          {chosen > 0 && (
            <span className="font-normal text-muted"> ({texts.facetChosen(chosen)})</span>
          )}
        </span>
        <Icon name="down" className="group-open/facet:rotate-180" />
      </summary>
      <fieldset className="min-w-0 pb-3 *:[label]:flex *:[label]:min-h-9 *:[label]:items-center *:[label]:gap-2.5 *:[label]:py-1 *:[label]:wrap-anywhere *:[label]:hyphens-auto **:[input]:size-6 **:[input]:shrink-0 **:[span]:ml-auto **:[span]:wrap-normal **:[span]:text-muted">
        <legend className="sr-only">{legend}</legend>
        {options.map(({ value, label, count, chosen }) => (
          <label key={value}>
            <input type="checkbox" name={param} value={value} defaultChecked={chosen} />
            {label}
            {count !== null && <span>{count}</span>}
          </label>
        ))}
        {isCut && <p className="text-[0.9em] text-muted">{texts.mostCommon(options.length)}</p>}
      </fieldset>
    </details>
  );
}
