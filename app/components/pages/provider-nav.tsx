import { NavLink } from "@remix-run/react";

import { useManages } from "~/components/accounts/use-manages";
import { pageEditor as en } from "~/i18n/en/page-editor";
import { pageEditor as nl } from "~/i18n/nl/page-editor";
import { useTexts } from "~/i18n/use-texts";
import { href } from "~/web/href";

/** The way around for who works on the own window. */
export function ProviderNav() {
  const manages = useManages();
  const { nav, menu } = useTexts({ nl, en });
  const links = [
    { to: href("/aanbieder"), name: nav.start, end: true },
    { to: href("/aanbieder/wachttijden"), name: nav.waits },
    { to: href("/aanbieder/aanbod"), name: nav.offers },
    { to: href("/aanbieder/plaatsen"), name: nav.places },
    { to: href("/aanbieder/profiel"), name: nav.profile },
    { to: href("/aanbieder/kwaliteit"), name: nav.quality },
    { to: href("/aanbieder/productenboek"), name: nav.book },
    ...(manages
      ? [
          { to: href("/aanbieder/verzoeken"), name: nav.requests },
          { to: href("/aanbieder/aanmeldingen"), name: nav.referrals },
          { to: href("/aanbieder/onderaanneming"), name: nav.subcontracts },
          { to: href("/aanbieder/contract"), name: nav.contract },
          { to: href("/aanbieder/signalen"), name: nav.signals },
          { to: href("/aanbieder/registratie"), name: nav.registrations },
          { to: href("/aanbieder/bewijzen"), name: nav.proofs },
          { to: href("/aanbieder/geldvragen"), name: nav.money },
          { to: href("/aanbieder/wijzigingen"), name: nav.changes },
          { to: href("/aanbieder/gebruikers"), name: nav.people },
          { to: href("/aanbieder/koppelingen"), name: nav.keys },
        ]
      : []),
  ];
  return (
    <nav aria-label={menu} className="not-on-paper border-b border-line">
      <ul className="flex flex-wrap gap-x-5">
        {links.map(({ to, name, end }) => (
          <li key={to}>
            <NavLink
              to={to}
              end={end ?? false}
              className="inline-flex min-h-target items-center border-b-4 border-transparent font-semibold no-underline hover:border-line aria-[current=page]:border-brand"
            >
              {name}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
