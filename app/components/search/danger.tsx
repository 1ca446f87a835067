import { PhoneLink } from "~/components/ui/phone-link";
import { Notice } from "~/components/ui/notice";
import type { RegionContact } from "~/domain/catalogue/public";
import type { home } from "~/i18n/nl/home";
import { useLanguage } from "~/i18n/use-texts";

/** Whom to call when it cannot wait. */
export function Danger({ contacts, texts }: { contacts: RegionContact[]; texts: typeof home }) {
  const language = useLanguage();
  return (
    <section aria-label={texts.danger}>
      <Notice tone="critical">
        <h2>{texts.danger}</h2>
        <p>
          <a href="tel:112" className="font-semibold">
            {texts.dangerCall}
          </a>
        </p>
        {contacts.length > 0 && <p>{texts.dangerAlso}</p>}
        <ul className="space-y-2">
          {contacts.map(({ name, nameEn, phone, hours }) => (
            <li key={name}>
              <span className="block font-semibold">
                {language === "en" ? (nameEn ?? name) : name}
              </span>
              <PhoneLink to={phone} /> <span lang="nl">({hours})</span>
            </li>
          ))}
        </ul>
      </Notice>
    </section>
  );
}
