import { Form, Link } from "@remix-run/react";

import { Badge } from "~/components/ui/badge";
import { Button } from "~/components/ui/button";
import { Disclosure } from "~/components/ui/disclosure";
import { FaultSummary } from "~/components/ui/fault-summary";
import { notices as en } from "~/i18n/en/notices";
import { notices as nl } from "~/i18n/nl/notices";
import { useTexts } from "~/i18n/use-texts";
import { href } from "~/web/href";

import { NoticeFields } from "./notice-form";
import { STATE_TONES } from "./state-tones";
import type { NoticesView } from "./notices-view";

/** What the region told and is about to tell. */
export function NoticeList({ view }: { view: NoticesView }) {
  const texts = useTexts({ nl, en }).desk;
  return (
    <div className="space-y-6">
      <header className="max-w-text space-y-2">
        <h1>{view.title}</h1>
        <p>{texts.intro}</p>
      </header>
      {view.faults.length > 0 && <FaultSummary title={texts.faultTitle} faults={view.faults} />}
      <Disclosure summary={texts.fresh} open={view.faults.length > 0}>
        <Form method="post" action={view.form.self} className="max-w-text space-y-3">
          <NoticeFields form={view.form} faults={view.faults} />
          <Button>{texts.save}</Button>
        </Form>
      </Disclosure>
      {view.notices.length === 0 && <p>{texts.none}</p>}
      <ol className="space-y-3">
        {view.notices.map(({ id, title, state, stateText, lines }) => (
          <li key={id} className="space-y-2 rounded-lg border border-line bg-surface p-4 sm:p-5">
            <h2 className="text-[1.1rem]">
              <Link to={href("/regio/berichten/:id", { id })} lang="nl">
                {title}
              </Link>
            </h2>
            <p>
              <Badge tone={STATE_TONES[state] ?? "neutral"}>{stateText}</Badge>
            </p>
            {lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </li>
        ))}
      </ol>
    </div>
  );
}
