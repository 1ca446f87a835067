import { layout as en } from "~/i18n/en/layout";
import { layout as nl } from "~/i18n/nl/layout";
import { useTexts } from "~/i18n/use-texts";
import { href } from "~/web/href";

import type { Shell } from "./shell";

export function SiteFooter({ region }: Pick<Shell, "region">) {
  const texts = useTexts({ nl, en });
  return (
    <footer aria-label={texts.footer} className="border-t-4 border-brand bg-surface">
      <div className="mx-auto grid max-w-page gap-8 px-4 py-8 sm:px-6 md:grid-cols-2 print:py-2">
        <section className="not-on-paper">
          <h2>{texts.more}</h2>
          <ul className="mt-2">
            <FooterLink to={href("/zoeken")}>{texts.search}</FooterLink>
            <FooterLink to={href("/voorzieningen")}>{texts.services}</FooterLink>
            <FooterLink to={href("/productenboek")}>{texts.productBook}</FooterLink>
            <FooterLink to={href("/wachttijd-uitleg")}>{texts.waitingTimes}</FooterLink>
            <FooterLink to={href("/niet-hierin")}>{texts.notHere}</FooterLink>
            <FooterLink to={href("/aanbieder-worden")}>{texts.becomeProvider}</FooterLink>
            <FooterLink to={href("/toegankelijkheid")}>{texts.accessibility}</FooterLink>
            <FooterLink to={href("/privacy")}>{texts.privacy}</FooterLink>
            <FooterLink to={href("/api/v1/openapi.json")}>{texts.openData}</FooterLink>
          </ul>
        </section>
        {region && region.attribution.length > 0 && (
          <section>
            <h2>{texts.sources}</h2>
            <ul className="mt-2 space-y-1 text-[0.9rem] text-muted">
              {region.attribution.map((source) => (
                <li key={source} lang="nl">
                  {source}
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </footer>
  );
}

/** A whole page load: what stands behind it need not be a screen. */
function FooterLink({ to, children }: { to: string; children: string }) {
  return (
    <li>
      <a href={to} className="inline-flex min-h-target items-center">
        {children}
      </a>
    </li>
  );
}
