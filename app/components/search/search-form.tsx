import { Form, useLocation, useSubmit } from "@remix-run/react";
import { type FormEvent, useEffect, useRef } from "react";

import { Button } from "~/components/ui/button";
import { SelectField, TextField } from "~/components/ui/field";
import { Icon } from "~/components/ui/icon";
import type { search } from "~/i18n/nl/search";
import { href } from "~/web/href";
import { SORTS } from "~search/query";

import { Filters } from "./filters";
import type { SearchView } from "./search-view";

/** The question: an ordinary GET form; with JavaScript the page stays where it is. */
export function SearchForm({ view, texts }: { view: SearchView; texts: typeof search }) {
  const form = useFormOfAddress();
  const submit = useSubmit();

  function ask(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    foldAround(document.activeElement);
    const asked = [...new FormData(event.currentTarget)].filter(([, value]) => value !== "");
    submit(new URLSearchParams(asked as [string, string][]), { action: href("/zoeken") });
  }

  return (
    <Form
      ref={form}
      method="get"
      action={href("/zoeken")}
      role="search"
      aria-label={texts.formLabel}
      onSubmit={ask}
      className="contents"
    >
      <div className="grid items-end gap-3 rounded-lg bg-brand-soft p-4 sm:grid-cols-[1fr_minmax(10rem,16rem)_auto] lg:col-span-2">
        <TextField
          label={texts.what}
          hint={texts.whatHint}
          type="search"
          name="q"
          defaultValue={view.fields.q ?? ""}
          maxLength={200}
        />
        <SelectField
          label={texts.sort}
          name="sorteer"
          key={view.fields.sorteer ?? ""}
          defaultValue={view.fields.sorteer ?? ""}
        >
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

/** The form shows what the address says, also after a choice was taken away by a link. */
function useFormOfAddress() {
  const form = useRef<HTMLFormElement>(null);
  const { search } = useLocation();
  const shown = useRef(search);
  useEffect(() => {
    if (shown.current === search) return;
    shown.current = search;
    form.current?.reset();
  }, [search]);
  return form;
}

/** On a narrow screen the filters close after use, so that the list comes into view. */
function foldAround(focused: Element | null): void {
  const folded = focused
    ?.closest("section")
    ?.querySelector<HTMLDetailsElement>(":scope > details[open]");
  const summary = folded?.querySelector<HTMLElement>(":scope > summary");
  if (!folded || !summary?.checkVisibility()) return;
  folded.open = false;
  summary.focus();
}
