import { Disclosure } from "~/components/ui/disclosure";
import { ExternalLink } from "~/components/ui/external-link";
import { PhoneLink } from "~/components/ui/phone-link";
import type { FoundService } from "~/domain/search/public";
import type { search } from "~/i18n/nl/search";

/** Lighter and local help first: named before what needs a referral. */
export function ServicesBand({
  services,
  texts,
  lang,
}: {
  services: FoundService[];
  texts: (typeof search)["services"];
  lang: "nl" | undefined;
}) {
  if (services.length === 0) return null;
  return (
    <Disclosure summary={texts.title(services.length)}>
      <p>{texts.intro}</p>
      <ul className="mt-2 space-y-3">
        {services.map(({ name, municipality, descriptionPlain, phone, website }) => (
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
      </ul>
    </Disclosure>
  );
}
