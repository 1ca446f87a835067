import { Form, useLocation } from "@remix-run/react";

import { Button } from "~/components/ui/button";
import { Notice } from "~/components/ui/notice";
import { Told } from "~/components/ui/told";
import type { myList } from "~/i18n/nl/my-list";
import { href } from "~/web/href";

import { MOST_COMPARED, type NoticesView } from "./list-view";

type Props = { notices: NoticesView; texts: typeof myList };

/** What just happened to the list, with the way back, and what the reader should know of a choice. */
export function ListNotices({ notices, texts }: Props) {
  const { key } = useLocation();
  const { removed, cleared, shared } = notices;
  return (
    <>
      {notices.isFull && (
        <Told key={`full ${key}`} tone="warning">
          <p>
            <strong>{texts.full(notices.most)}</strong> {texts.fullHow}
          </p>
        </Told>
      )}
      {removed && (
        <Told key={`removed ${key}`}>
          <p>{texts.removed(removed.title)}</p>
          <Adding codes={[removed.code]} at={removed.at} label={texts.putBack} />
        </Told>
      )}
      {cleared.length > 0 && (
        <Told key={`cleared ${key}`}>
          <p>{texts.cleared(cleared.length)}</p>
          <Adding codes={cleared} label={texts.putBack} />
        </Told>
      )}
      {shared.length > 0 && (
        <div className="not-on-paper">
          <Notice>
            <p>{texts.shared}</p>
            <Adding codes={shared} label={texts.keepShared} />
          </Notice>
        </div>
      )}
      {notices.gone.length > 0 && <Notice>{texts.goneShared(notices.gone)}</Notice>}
      {notices.isTooMany && <Notice tone="warning">{texts.tooMany(MOST_COMPARED)}</Notice>}
    </>
  );
}

function Adding({ codes, at, label }: { codes: string[]; at?: number; label: string }) {
  return (
    <Form method="post" action={href("/mijn-lijst")} className="pt-1">
      {codes.map((code) => (
        <input key={code} type="hidden" name="code" value={code} />
      ))}
      {at !== undefined && <input type="hidden" name="plek" value={at} />}
      <Button look="secondary" name="doe" value="erbij">
        {label}
      </Button>
    </Form>
  );
}
