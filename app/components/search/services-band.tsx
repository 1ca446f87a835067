import { Link } from "@remix-run/react";

import { Disclosure } from "~/components/ui/disclosure";
import { ExternalLink } from "~/components/ui/external-link";
import { Notice } from "~/components/ui/notice";
import { PhoneLink } from "~/components/ui/phone-link";
import { nearby as en } from "~/i18n/en/nearby";
import { nearby as nl } from "~/i18n/nl/nearby";
import { useTexts } from "~/i18n/use-texts";

import type { LighterView } from "./lighter-view";

type Props = { band: LighterView; lang: "nl" | undefined };

/** Lighter and local help first: named before what needs a referral. */
export function ServicesBand({ band, lang }: Pick<Props, "lang"> & { band: Props["band"] | null }) {
  const { lighter: texts } = useTexts({ nl, en });
  if (!band) return null;
  if (band.none) return <NoneHere band={band} lang={lang} />;
  return (
    <div className="whole-on-paper">
      <Disclosure summary={band.title}>
        <p>{texts.intro}</p>
        <ul className="mt-2 space-y-3">
          {band.services.map(({ name, municipality, descriptionPlain, phone, website }) => (
            <li key={`${municipality} ${name}`}>
              <p className="font-semibold" lang={lang}>
                {name}
              </p>
              <p lang={lang}>{descriptionPlain}</p>
              <p className="flex flex-wrap gap-x-4">
                {phone && <PhoneLink to={phone} />}
                {website && <ExternalLink to={website} />}
              </p>
            </li>
          ))}
          {band.offers.map(({ id, title, to, by }) => (
            <li key={id}>
              <Link to={to} lang={lang} className="font-semibold">
                {title}
              </Link>
              <p lang={lang}>{by}</p>
            </li>
          ))}
        </ul>
        <p className="mt-3">
          <Link to={band.all.to} className="inline-block py-1">
            {band.all.text}
          </Link>
        </p>
      </Disclosure>
    </div>
  );
}

function NoneHere({ band, lang }: Props) {
  const { lighter: texts } = useTexts({ nl, en });
  const { call } = band;
  return (
    <Notice>
      <p>{band.none}</p>
      {call && (
        <p>
          {texts.call} <span lang={lang}>{call.name}</span>, <PhoneLink to={call.phone} />.
        </p>
      )}
    </Notice>
  );
}
