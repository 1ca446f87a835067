import { ExternalLink } from "~/components/ui/external-link";
import { Facts } from "~/components/ui/facts";
import { PhoneLink } from "~/components/ui/phone-link";
import type { providers } from "~/i18n/nl/providers";

export type ContactWays = { phone: string | null; email: string | null; website: string | null };

export function ContactFacts({
  ways: { phone, email, website },
  texts,
}: {
  ways: ContactWays;
  texts: typeof providers;
}) {
  return (
    <Facts
      facts={[
        { name: texts.phone, value: phone && <PhoneLink to={phone} /> },
        { name: texts.email, value: email && <a href={`mailto:${email}`}>{email}</a> },
        { name: texts.website, value: website && <ExternalLink to={website} /> },
      ]}
    />
  );
}
