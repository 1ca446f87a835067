import { useLocation } from "@remix-run/react";
import { lazy, type ReactNode, Suspense } from "react";

import { HelpNearby } from "~/components/catalogue/help-nearby";
import { Notice } from "~/components/ui/notice";
import { SkipLink } from "~/components/ui/skip-link";
import { useHydrated } from "~/components/ui/use-hydrated";
import { layout as en } from "~/i18n/en/layout";
import { layout as nl } from "~/i18n/nl/layout";
import { useTexts } from "~/i18n/use-texts";

import { PageAnnouncer } from "./page-announcer";
import { SiteFooter } from "./site-footer";
import { SiteHeader } from "./site-header";
import type { Shell } from "./shell";

/** Where people work who know whom to call; residents do not come there. */
const DESKS = ["aanbieder", "account", "beheer", "combinatie", "regio", "verwijzer", "vraag"];

const SessionEnd = lazy(async () => {
  const { SessionEnd: component } = await import("~/components/accounts/session-end");
  return { default: component };
});

/** Header, main and footer: the same landmarks on every page, also on error pages. */
export function PageFrame({
  region,
  signedIn,
  children,
}: Pick<Shell, "region" | "signedIn"> & { children: ReactNode }) {
  const texts = useTexts({ nl, en });
  const isHydrated = useHydrated();
  const isDesk = DESKS.includes(useLocation().pathname.split("/")[1]!);
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink to="#inhoud">{texts.skip}</SkipLink>
      <SiteHeader region={region} signedIn={signedIn} />
      <main
        id="inhoud"
        tabIndex={-1}
        className="mx-auto w-full max-w-page grow px-4 pt-6 pb-14 sm:px-6 sm:pt-8"
      >
        {signedIn?.lookFirst && (
          <div role="status" className="not-on-paper mb-6">
            <Notice tone="warning">
              <p className="font-semibold">{signedIn.lookFirst}</p>
            </Notice>
          </div>
        )}
        {children}
      </main>
      {!isDesk && <HelpNearby nearby={region?.nearby ?? null} />}
      <SiteFooter region={region} />
      {isHydrated && signedIn && (
        <Suspense fallback={null}>
          <SessionEnd session={signedIn.session} />
        </Suspense>
      )}
      <PageAnnouncer />
    </div>
  );
}
