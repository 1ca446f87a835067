/** What the person who signed in is told of. */
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { Form, Link, useLoaderData } from "@remix-run/react";

import { pageMeta } from "~/components/layout/page-meta";
import { NotificationList } from "~/components/notifications/notification-list";
import { Button } from "~/components/ui/button";
import { Notice } from "~/components/ui/notice";
import { findBounce, listNotifications, markRead, readForm } from "~/domain/accounts/public.server";
import { notifications as en } from "~/i18n/en/notifications";
import { notifications as nl } from "~/i18n/nl/notifications";
import { useTexts } from "~/i18n/use-texts";
import { href } from "~/web/href";
import { languageOf } from "~/web/language.server";
import { notificationRow, shownDay } from "~/web/notifications.server";
import { perform } from "~/web/perform.server";
import { requireActor } from "~/web/session.server";

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const language = languageOf(request);
  const [list, bounced] = await Promise.all([listNotifications(actor), findBounce(actor)]);
  return {
    title: { nl, en }[language].title,
    rows: list.map((one) => notificationRow(one, language)),
    bouncedOn: bounced && shownDay(bounced, language),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const outcome = await perform(request, readForm, ({ melding }) =>
    markRead(actor, melding === "alle" ? "all" : [melding]),
  );
  return outcome.ok ? redirect(href("/account/meldingen"), 303) : data(null, { status: 422 });
}

export const meta: MetaFunction<typeof loader> = ({ data: found, ...page }) =>
  pageMeta(page, { title: found?.title ?? "" });

export default function Notifications() {
  const { rows, bouncedOn } = useLoaderData<typeof loader>();
  const texts = useTexts({ nl, en });
  return (
    <div className="max-w-text space-y-6">
      <h1>{texts.title}</h1>
      {bouncedOn && (
        <Notice tone="warning">
          <p>{texts.bounced(bouncedOn)}</p>
        </Notice>
      )}
      <NotificationList rows={rows} />
      {rows.some(({ isRead }) => !isRead) && (
        <Form method="post">
          <input type="hidden" name="melding" value="alle" />
          <Button look="secondary">{texts.markAll}</Button>
        </Form>
      )}
      <p>
        <Link to={href("/account/meldingen/instellingen")}>{texts.toSettings}</Link>
      </p>
    </div>
  );
}
