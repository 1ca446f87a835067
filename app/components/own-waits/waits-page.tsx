import { Form, Link, useLocation } from "@remix-run/react";

import { Button } from "~/components/ui/button";
import { ProviderNav } from "~/components/pages/provider-nav";
import { Notice } from "~/components/ui/notice";
import { Told } from "~/components/ui/told";
import { href } from "~/web/href";

import { ChangeMany } from "./change-many";
import type { OwnTexts, OwnWaitsView } from "./own-waits-view";
import type { WaitsAnswer } from "./waits-answer";
import { FaultsTold, type SavedNotice, SavedTold } from "./waits-notices";
import { WaitsPreview } from "./waits-preview";
import { WaitsTable } from "./waits-table";
import { WaitCountsLine } from "./wait-counts";

type Props = {
  view: OwnWaitsView;
  answer: WaitsAnswer | undefined;
  saved: SavedNotice | null;
  texts: OwnTexts;
  lang: "nl" | undefined;
};

export function WaitsPage(props: Props) {
  const { view, answer, saved, texts, lang } = props;
  const { key } = useLocation();
  const isEmpty = view.counts.all === 0;
  return (
    <div className="page-wide space-y-5">
      <ProviderNav />
      <header className="max-w-text space-y-2">
        <h1>{texts.title}</h1>
        <p>{isEmpty ? texts.none : texts.intro}</p>
        {!isEmpty && (
          <p>
            <Link to={href("/aanbieder/wachttijden/bestand")}>{texts.toFile}</Link>
            {" · "}
            <Link to={href("/aanbieder/andere-wegen")}>{texts.toRoads}</Link>
            {" · "}
            <Link to={href("/aanbieder/vakantie-en-stop")}>{texts.toClosed}</Link>
          </p>
        )}
      </header>
      {answer && <AnswerTold key={`told ${JSON.stringify(answer)}`} {...{ answer, view, texts }} />}
      {!answer && saved && <SavedTold key={`saved ${key}`} saved={saved} texts={texts} />}
      {answer?.preview ? (
        <WaitsPreview
          preview={answer.preview}
          rows={answer.rows}
          method={answer.method}
          {...{ texts, lang }}
        />
      ) : (
        !isEmpty && <TableForm key={answer ? JSON.stringify(answer.rows) : key} {...props} />
      )}
    </div>
  );
}

function AnswerTold({
  answer,
  view,
  texts,
}: Pick<Props, "view" | "texts"> & { answer: WaitsAnswer }) {
  const rows = view.groups.flatMap((group) => group.rows);
  if (answer.faults.length > 0) return <FaultsTold {...{ answer, rows, texts }} />;
  if (!answer.told) return null;
  return (
    <Told tone={answer.told === "nothing" ? "info" : "positive"}>{texts.told[answer.told]}</Told>
  );
}

/** The first button is what Enter in a field means to a browser: look, never confirm unseen. */
function TableForm({ view, answer, texts, lang }: Props) {
  const fault = answer?.faults.find(({ code }) => code.startsWith("many."));
  return (
    <Form method="post" action={href("/aanbieder/wachttijden")} className="space-y-4">
      <button name="doe" value="bekijk" className="sr-only" tabIndex={-1} aria-hidden="true">
        {texts.look}
      </button>
      <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
        <Button name="doe" value="alles">
          {texts.allHolds}
        </Button>
        <WaitCountsLine counts={view.counts} texts={texts} />
      </div>
      {view.doubted && (
        <Notice tone="warning">
          <a href={view.doubted.to}>{view.doubted.text}</a>
        </Notice>
      )}
      <ChangeMany
        places={view.places}
        fault={fault ? (texts.faults[fault.code] ?? texts.fault) : null}
        texts={texts}
      />
      <p className="text-[0.9em] text-muted max-lg:hidden">{texts.keys}</p>
      <WaitsTable {...{ view, answer, texts, lang }} />
      <div className="flex flex-wrap items-end gap-x-6 gap-y-3 border-t border-line bg-canvas py-3 lg:sticky lg:bottom-0">
        <Button name="doe" value="bekijk">
          {texts.look}
        </Button>
        <Method method={answer?.method ?? "declared"} texts={texts} />
      </div>
    </Form>
  );
}

function Method({ method, texts }: { method: WaitsAnswer["method"]; texts: OwnTexts }) {
  return (
    <label className="flex flex-wrap items-center gap-2">
      {texts.method}
      <select
        name="bron"
        defaultValue={method}
        className="min-h-target rounded-md border-2 border-control bg-surface px-2 py-1 text-ink"
      >
        {Object.entries(texts.methods).map(([code, name]) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
