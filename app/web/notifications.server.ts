import { href } from "./href";
import type { NotificationRow } from "~/components/notifications/notification-list";
import type { NotificationKind } from "~/domain/accounts/public";
import type { NotificationView } from "~/domain/accounts/public.server";
import { notifications as en } from "~/i18n/en/notifications";
import type { Language } from "~/i18n/language";
import { notifications as nl } from "~/i18n/nl/notifications";

const TEXTS = { nl, en };
const LOCALES = { nl: "nl-NL", en: "en-GB" };

/** Where a notification leads. */
const TARGETS: Record<NotificationKind, string> = {
  "waits-due": "/aanbieder/wachttijden",
  "provider-silent": href("/regio/opgaven"),
};

export function notificationRow(
  { id, kind, at, isRead }: NotificationView,
  language: Language,
): NotificationRow {
  return {
    ...{ id, isRead },
    title: TEXTS[language].kinds[kind],
    day: shownDay(at, language),
    to: TARGETS[kind],
  };
}

export function shownDay(moment: Date, language: Language): string {
  const style = { dateStyle: "long", timeZone: "Europe/Amsterdam" } as const;
  return new Intl.DateTimeFormat(LOCALES[language], style).format(moment);
}
