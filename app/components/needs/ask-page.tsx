import { Form, Link } from "@remix-run/react";

import { Button } from "~/components/ui/button";
import { Disclosure } from "~/components/ui/disclosure";
import { FaultSummary } from "~/components/ui/fault-summary";
import { Notice } from "~/components/ui/notice";
import { matching as en } from "~/i18n/en/matching";
import { matching as nl } from "~/i18n/nl/matching";
import { useTexts } from "~/i18n/use-texts";
import { href } from "~/web/href";

import { AskOption } from "./ask-option";
import type { AskView } from "./ask-view";
import { Nobody } from "./nobody";
import { LookUp } from "./look-up";

/** The options of a need with boxes, exactly what will be seen, and one button. */
export function AskPage({ view }: { view: AskView }) {
  const texts = useTexts({ nl, en });
  const { id, offers, faults } = view;
  const query = { aanbod: offers, ...(view.isAll && { alle: 1 }) };
  const maySend = view.isOpen && !view.isNow;
  return (
    <div className="space-y-6">
      <header className="max-w-text space-y-2">
        <h1>{view.title}</h1>
        <p>{texts.intro}</p>
        {faults.length > 0 && <FaultSummary title={texts.faultTitle} faults={faults} />}
        {view.isNow && (
          <Notice tone="critical">
            <p>{texts.callNow}</p>
          </Notice>
        )}
        <p>{view.limit}</p>
        <Disclosure summary={view.total}>
          <p>{texts.order}</p>
        </Disclosure>
      </header>
      <Unfit unfit={view.unfit} />
      <Form
        method="post"
        action={href("/verwijzer/hulpvragen/:id/vragen", { id }, query)}
        className="grid gap-6 lg:grid-cols-[1fr_20rem] lg:items-start"
      >
        <div className="min-w-0 space-y-4">
          {view.nobody && <Nobody id={id} nobody={view.nobody} />}
          {view.options.length > 0 && (
            <ol id="plek" tabIndex={-1} className="space-y-3">
              {view.options.map((option) => (
                <AskOption key={option.id} option={option} mayAsk={maySend} />
              ))}
            </ol>
          )}
          {view.hasMore && (
            <p>
              <Link
                to={href("/verwijzer/hulpvragen/:id/vragen", { id }, { aanbod: offers, alle: 1 })}
              >
                {texts.all}
              </Link>
            </p>
          )}
        </div>
        <Seen view={view} maySend={maySend} />
      </Form>
      <LookUp view={view} />
      <p>
        <Link to={href("/verwijzer/hulpvragen/:id", { id })}>{texts.back}</Link>
      </p>
    </div>
  );
}

/** What goes out, word for word, beside the button. */
function Seen({ view, maySend }: { view: AskView; maySend: boolean }) {
  const texts = useTexts({ nl, en });
  return (
    <section
      aria-labelledby="ziet"
      className="space-y-3 rounded-lg border border-line bg-surface p-4 lg:sticky lg:top-4"
    >
      <h2 id="ziet">{texts.seen}</h2>
      <dl className="space-y-2">
        {view.seen.map(({ key, name, text }) => (
          <div key={key}>
            <dt className="font-semibold text-muted">{name}</dt>
            <dd className="whitespace-pre-line">{text}</dd>
          </div>
        ))}
      </dl>
      <p className="text-muted">{texts.seenHow}</p>
      {view.isRare && <p>{texts.rare}</p>}
      {maySend && (
        <>
          <p>{view.term}</p>
          <Button>{texts.send}</Button>
        </>
      )}
    </section>
  );
}

function Unfit({ unfit }: Pick<AskView, "unfit">) {
  const texts = useTexts({ nl, en });
  if (unfit.length === 0) return null;
  return (
    <Notice tone="warning">
      <p className="font-semibold">{texts.unfit}</p>
      <ul className="list-disc pl-5">
        {unfit.map(({ code, title, why }) => (
          <li key={code}>
            <span lang="nl">{title}</span>: {why}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
