import { Link } from "@remix-run/react";

import { ui as en } from "~/i18n/en/ui";
import { ui as nl } from "~/i18n/nl/ui";
import { useTexts } from "~/i18n/use-texts";

import { Icon } from "./icon";
import { pagesToShow } from "./pages-to-show";

const STEP =
  "inline-flex min-h-target min-w-target items-center justify-center gap-1 rounded-md border-2 px-2.5 no-underline";

type Props = {
  page: number;
  pages: number;
  /** The address of a page. */
  to: (page: number) => string;
};

export function Pagination({ page, pages, to }: Props) {
  const texts = useTexts({ nl, en });
  if (pages <= 1) return null;
  return (
    <nav aria-label={texts.pages}>
      <ul className="flex flex-wrap items-center gap-1.5">
        {page > 1 && (
          <li>
            <Link to={to(page - 1)} rel="prev" className={`${STEP} border-transparent`}>
              <Icon name="previous" />
              {texts.previous}
            </Link>
          </li>
        )}
        {pagesToShow(page, pages).map((shown, position) => (
          <li key={position}>
            {shown === null ? "…" : <PageLink number={shown} current={shown === page} to={to} />}
          </li>
        ))}
        {page < pages && (
          <li>
            <Link to={to(page + 1)} rel="next" className={`${STEP} border-transparent`}>
              {texts.next}
              <Icon name="next" />
            </Link>
          </li>
        )}
      </ul>
    </nav>
  );
}

function PageLink({
  number,
  current,
  to,
}: Pick<Props, "to"> & { number: number; current: boolean }) {
  const texts = useTexts({ nl, en });
  return (
    <Link
      to={to(number)}
      aria-label={texts.page(number)}
      aria-current={current ? "page" : undefined}
      className={`${STEP} ${current ? "border-button bg-button font-bold text-button-ink" : "border-line bg-surface"}`}
    >
      {number}
    </Link>
  );
}
