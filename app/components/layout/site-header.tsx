import { Link, NavLink } from "@remix-run/react";

import { MyListLink } from "~/components/my-list/my-list-link";
import { layout as en } from "~/i18n/en/layout";
import { layout as nl } from "~/i18n/nl/layout";
import { useLanguage, useTexts } from "~/i18n/use-texts";
import { href } from "~/web/href";

import { SignedInPart } from "~/components/accounts/signed-in-part";
import { LanguageSwitch } from "./language-switch";
import type { Shell } from "./shell";

const NAV =
  "inline-flex min-h-target items-center border-b-4 border-transparent px-2 font-semibold no-underline hover:border-line aria-[current=page]:border-brand";

export function SiteHeader({ region, signedIn }: Pick<Shell, "region" | "signedIn">) {
  const texts = useTexts({ nl, en });
  return (
    <header className="border-b border-line bg-surface">
      {region?.fictional && <ExampleData fictional={region.fictional} />}
      <div className="mx-auto flex max-w-page flex-wrap items-center gap-x-8 gap-y-1 px-4 pt-3 pb-1 sm:px-6">
        <Link to={href("/")} className="mr-auto flex items-center gap-3 py-1 text-ink no-underline">
          <Mark />
          <span className="leading-tight">
            <span className="block text-[1.15rem] font-bold">{region?.name ?? texts.site}</span>
            <span className="block text-[0.9rem] text-muted">{texts.tagline}</span>
          </span>
        </Link>
        {signedIn && <LanguageSwitch />}
        <div
          className={`flex flex-wrap items-center gap-x-1 sm:gap-x-6 ${signedIn ? "w-full justify-between" : ""}`}
        >
          <nav aria-label={texts.menu}>
            <ul className="-mx-2 flex flex-wrap gap-x-2">
              <li>
                <NavLink to={href("/zoeken")} className={NAV}>
                  {texts.search}
                </NavLink>
              </li>
              <li>
                <MyListLink className={NAV} />
              </li>
              <li>
                <NavLink to={href("/wachttijd-uitleg")} className={NAV}>
                  {texts.waits}
                </NavLink>
              </li>
            </ul>
          </nav>
          <SignedInPart person={signedIn} />
          {!signedIn && <LanguageSwitch />}
        </div>
      </div>
    </header>
  );
}

function ExampleData({ fictional }: { fictional: Record<"nl" | "en", string> }) {
  const texts = useTexts({ nl, en });
  const language = useLanguage();
  return (
    <p className="border-b border-line bg-example-strip px-4 py-1.5 text-center text-[0.9rem] text-example-strip-ink">
      <strong>{fictional[language]}.</strong> {texts.madeUp}
    </p>
  );
}

/** A shop window under its awning. */
function Mark() {
  return (
    <svg aria-hidden="true" viewBox="0 0 40 40" width="44" height="44" className="size-11 shrink-0">
      <rect x="5" y="16" width="30" height="20" rx="2" className="fill-brand-soft" />
      <path
        d="M7 17v17h26V17M20 17v17M7 25h26"
        className="fill-none stroke-brand"
        strokeWidth="2.5"
        strokeLinejoin="round"
      />
      <path
        d="M7 4h26l4 10a4.25 4.25 0 0 1-8.5 0 4.25 4.25 0 0 1-8.5 0 4.25 4.25 0 0 1-8.5 0A4.25 4.25 0 0 1 3 14Z"
        className="fill-brand"
      />
    </svg>
  );
}
