/** What the region tells the person who signed in. */
import { type ActionFunctionArgs, redirect } from "@remix-run/node";

import { href } from "./href";
import { languageOf } from "./language.server";
import { shownDay } from "./notifications.server";
import { perform } from "./perform.server";
import { requireActor } from "./session.server";
import type { NoticeBoardView } from "~/components/notices/notice-board";
import type { OwnNoticesView } from "~/components/notices/own-notices";
import { assertMay, may } from "~/domain/accounts/public";
import { dateOf } from "~/domain/kernel/day";
import { Missing } from "~/domain/kernel/denied";
import {
  listOwnNotices,
  markSeen,
  readNotice,
  readNoticeForm,
} from "~/domain/signals/public.server";
import { notices as en } from "~/i18n/en/notices";
import { notices as nl } from "~/i18n/nl/notices";

const MOST_ON_A_START_PAGE = 3;

/** What stands on the screen counts as seen; only who says so has read it. */
export async function ownNoticesView(request: Request): Promise<OwnNoticesView> {
  const actor = await requireActor(request);
  const list = await listOwnNotices(actor);
  await markSeen(
    actor,
    list.map(({ id }) => id),
  );
  const language = languageOf(request);
  const { own } = { nl, en }[language];
  return {
    title: own.title,
    notices: list.map(({ id, title, text, validFrom, isRead, withdrawn }) => ({
      ...{ id, title, text, isRead, from: own.from(shownDay(dateOf(validFrom), language)) },
      withdrawn: withdrawn === null ? null : own.withdrawn(withdrawn),
    })),
  };
}

/** What is new of the region, for a start page; null for whom it never tells anything. */
export async function noticeBoard(request: Request): Promise<NoticeBoardView | null> {
  const actor = await requireActor(request);
  if (!may(actor, "notice.read")) return null;
  const list = await listOwnNotices(actor);
  const fresh = list.filter(({ isRead, withdrawn }) => !isRead && withdrawn === null);
  const { own } = { nl, en }[languageOf(request)];
  if (list.length === 0) return null;
  return {
    all: own.all,
    fresh:
      fresh.length === 0
        ? null
        : {
            title: own.fresh(fresh.length),
            titles: fresh.slice(0, MOST_ON_A_START_PAGE).map(({ title }) => title),
            open: own.open,
          },
  };
}

export async function receiveRead({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  assertMay(actor, "notice.read");
  const outcome = await perform(request, readNoticeForm, ({ bericht }) =>
    readNotice(actor, bericht),
  );
  if (!outcome.ok) throw new Missing("notice");
  return redirect(href("/account/berichten"), 303);
}
