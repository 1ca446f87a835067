import { Link } from "@remix-run/react";

import { ButtonLink } from "~/components/ui/button";
import { Notice } from "~/components/ui/notice";
import { href } from "~/web/href";

/** What is new of the region, on a start page: its titles, and where to read it. */
export type NoticeBoardView = {
  /** Null when everything was read. */
  fresh: { title: string; titles: string[]; open: string } | null;
  all: string;
};

export function NoticeBoard({ board }: { board: NoticeBoardView | null }) {
  if (!board) return null;
  if (!board.fresh)
    return (
      <p>
        <Link to={href("/account/berichten")}>{board.all}</Link>
      </p>
    );
  return (
    <Notice>
      <p className="font-semibold">{board.fresh.title}</p>
      <ul className="list-disc pl-5" lang="nl">
        {board.fresh.titles.map((title, n) => (
          <li key={n}>{title}</li>
        ))}
      </ul>
      <p>
        <ButtonLink to={href("/account/berichten")} look="secondary">
          {board.fresh.open}
        </ButtonLink>
      </p>
    </Notice>
  );
}
