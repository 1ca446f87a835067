import { ExternalLink } from "~/components/ui/external-link";
import { PhoneLink } from "~/components/ui/phone-link";
import type { Contact } from "~/domain/catalogue/public";
import type { providers } from "~/i18n/nl/providers";

import { Section } from "./supplier-sections";

/** Who thinks along in one's own municipality. */
export function HelpChoosing({
  advisers,
  texts,
}: {
  advisers: Contact[];
  texts: typeof providers;
}) {
  if (advisers.length === 0) return null;
  return (
    <Section title={texts.helpChoosing}>
      <p>{texts.helpChoosingIntro}</p>
      <ul className="space-y-3">
        {advisers.map(({ kind, name, phone, hours, website }) => (
          <li key={`${kind} ${name}`}>
            <span className="block font-semibold" lang="nl">
              {name}
            </span>
            {phone && <PhoneLink to={phone} />}
            {hours && <span lang="nl"> ({hours})</span>}
            {website && (
              <span className="block">
                <ExternalLink to={website} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
