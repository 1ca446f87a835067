import { Form, Link } from "@remix-run/react";

import { Badge } from "~/components/ui/badge";
import { Button, ButtonLink } from "~/components/ui/button";
import { Pagination } from "~/components/ui/pagination";
import type { Tone } from "~/components/ui/tone";
import { SelectField } from "~/components/ui/field";
import { needs as en } from "~/i18n/en/needs";
import { needs as nl } from "~/i18n/nl/needs";
import { useTexts } from "~/i18n/use-texts";
import { href } from "~/web/href";

export type NeedListView = {
  title: string;
  total: string;
  filter: { wiens: string; stand: string; wat: string };
  page: number;
  pages: number;
  lines: {
    id: string;
    title: string;
    isLate: boolean;
    /** What asks for something now. */
    marks: { text: string; tone: Tone }[];
    facts: string[];
  }[];
};

/** What the organisation looks for: late ones on top. */
export function NeedList({ view }: { view: NeedListView }) {
  const texts = useTexts({ nl, en }).list;
  const { filter } = view;
  return (
    <div className="space-y-6">
      <header className="max-w-text space-y-2">
        <h1>{view.title}</h1>
        <p>{texts.intro}</p>
      </header>
      <p className="not-on-paper flex flex-wrap items-center gap-x-6 gap-y-2">
        <ButtonLink to={href("/verwijzer/hulpvragen/nieuw")}>{texts.write}</ButtonLink>
        <Link to={href("/verwijzer/overdragen")}>{texts.handOver}</Link>
      </p>
      <Filter filter={filter} />
      <p className="font-semibold">{view.total}</p>
      {view.lines.length === 0 && <p>{texts.none}</p>}
      <ol className="space-y-3">
        {view.lines.map((line) => (
          <li key={line.id} className="space-y-2 rounded-lg border border-line bg-surface p-4">
            <h2 className="text-[1.1rem]">
              <Link to={href("/verwijzer/hulpvragen/:id", { id: line.id })}>{line.title}</Link>
            </h2>
            <p className="flex flex-wrap gap-2 empty:hidden">
              {line.isLate && (
                <Badge tone="critical" icon="clock">
                  {texts.late}
                </Badge>
              )}
              {line.marks.map(({ text, tone }) => (
                <Badge key={text} tone={tone}>
                  {text}
                </Badge>
              ))}
            </p>
            <p className="text-muted">{line.facts.join(" ")}</p>
          </li>
        ))}
      </ol>
      <Pagination
        page={view.page}
        pages={view.pages}
        to={(page) => href("/verwijzer/hulpvragen", {}, { ...filter, pagina: page })}
      />
    </div>
  );
}

function Filter({ filter }: Pick<NeedListView, "filter">) {
  const texts = useTexts({ nl, en }).list;
  return (
    <Form
      action={href("/verwijzer/hulpvragen")}
      className="not-on-paper flex flex-wrap items-end gap-3"
    >
      <SelectField name="wiens" label={texts.whose} defaultValue={filter.wiens}>
        <option value="mij">{texts.own}</option>
        <option value="team">{texts.team}</option>
      </SelectField>
      <SelectField name="stand" label={texts.state} defaultValue={filter.stand}>
        <option value="open">{texts.open}</option>
        <option value="gesloten">{texts.closed}</option>
      </SelectField>
      <SelectField name="wat" label={texts.matter} defaultValue={filter.wat}>
        {(["alles", "wacht", "laat", "veranderd"] as const).map((code) => (
          <option key={code} value={code}>
            {texts.matters[code]}
          </option>
        ))}
      </SelectField>
      <Button look="secondary">{texts.show}</Button>
    </Form>
  );
}
