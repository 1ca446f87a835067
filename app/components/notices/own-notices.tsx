import { Form } from "@remix-run/react";

import { Badge } from "~/components/ui/badge";
import { Button } from "~/components/ui/button";
import { Notice } from "~/components/ui/notice";
import { notices as en } from "~/i18n/en/notices";
import { notices as nl } from "~/i18n/nl/notices";
import { useTexts } from "~/i18n/use-texts";
import { href } from "~/web/href";

export type OwnNoticesView = {
  title: string;
  notices: {
    id: string;
    title: string;
    text: string;
    from: string;
    isRead: boolean;
    withdrawn: string | null;
  }[];
};

/** What the region tells; who read something says so by pressing. */
export function OwnNotices({ view }: { view: OwnNoticesView }) {
  const texts = useTexts({ nl, en }).own;
  return (
    <div className="max-w-text space-y-6">
      <h1>{view.title}</h1>
      {view.notices.length === 0 && <p>{texts.none}</p>}
      {view.notices.map(({ id, title, text, from, isRead, withdrawn }) => (
        <article
          key={id}
          id={id}
          className="space-y-3 rounded-lg border border-line bg-surface p-4 sm:p-5"
        >
          <h2 className="text-[1.1rem]" lang="nl">
            {title}
          </h2>
          <p className="text-muted">{from}</p>
          {withdrawn && (
            <Notice tone="warning">
              <p>{withdrawn}</p>
            </Notice>
          )}
          <p className="whitespace-pre-line" lang="nl">
            {text}
          </p>
          {isRead ? (
            <p>
              <Badge tone="positive" icon="check">
                {texts.read}
              </Badge>
            </p>
          ) : (
            !withdrawn && (
              <Form method="post" action={href("/account/berichten")}>
                <input type="hidden" name="bericht" value={id} />
                <Button look="secondary" aria-label={texts.markOf(title)}>
                  {texts.markRead}
                </Button>
              </Form>
            )
          )}
        </article>
      ))}
    </div>
  );
}
