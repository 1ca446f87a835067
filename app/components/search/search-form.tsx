import { Form } from "@remix-run/react";

import { Button } from "~/components/ui/button";
import { SelectField, TextField } from "~/components/ui/field";
import { Icon } from "~/components/ui/icon";
import type { searchScreen } from "~/i18n/nl/search-screen";
import { href } from "~/web/href";
import { SORTS } from "~search/query";

import { Filters } from "./filters";
import type { SearchView } from "./search-view";
import { useLiveSearch } from "./use-live-search";

/** The question: an ordinary GET form; with JavaScript the list follows it. */
export function SearchForm({ view, texts }: { view: SearchView; texts: typeof searchScreen }) {
  return (
    <Form
      {...useLiveSearch()}
      method="get"
      action={href("/zoeken")}
      role="search"
      aria-label={texts.formLabel}
      className="contents"
    >
      <div className="grid items-end gap-3 rounded-lg bg-brand-soft p-4 sm:grid-cols-[1fr_minmax(10rem,16rem)_auto] lg:col-span-2 xl:col-span-3">
        <TextField
          label={texts.what}
          hint={texts.whatHint}
          type="search"
          name="q"
          defaultValue={view.fields.q ?? ""}
          maxLength={200}
        />
        <SelectField label={texts.sort} name="sorteer" defaultValue={view.fields.sorteer ?? ""}>
          {SORTS.map((sort) => (
            <option key={sort} value={sort === "relevantie" ? "" : sort}>
              {texts.sorts[sort]}
            </option>
          ))}
        </SelectField>
        <Button>
          <Icon name="search" />
          {texts.submit}
        </Button>
      </div>
      <Filters view={view} texts={texts} />
    </Form>
  );
}
