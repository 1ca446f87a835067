import { Form, Link } from "@remix-run/react";

import { Badge } from "~/components/ui/badge";
import { Button } from "~/components/ui/button";
import { notifications as en } from "~/i18n/en/notifications";
import { notifications as nl } from "~/i18n/nl/notifications";
import { useTexts } from "~/i18n/use-texts";

export type NotificationRow = {
  id: string;
  title: string;
  day: string;
  to: string;
  isRead: boolean;
};

/** The newest first; what is new says so in words, and can be marked one by one. */
export function NotificationList({ rows }: { rows: NotificationRow[] }) {
  const texts = useTexts({ nl, en });
  if (rows.length === 0) return <p>{texts.none}</p>;
  return (
    <ul className="divide-y divide-line border-y border-line">
      {rows.map((row) => (
        <li key={row.id} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-3">
          <div className="min-w-0 grow">
            <p>
              <Link to={row.to}>{row.title}</Link>
            </p>
            <p className="text-[0.9em] text-muted">{row.day}</p>
          </div>
          {!row.isRead && (
            <>
              <Badge tone="info" icon="info">
                {texts.unread}
              </Badge>
              <Form method="post">
                <input type="hidden" name="melding" value={row.id} />
                <Button look="quiet" aria-label={texts.markOneOf(row.title)}>
                  {texts.markOne}
                </Button>
              </Form>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
