import { ExternalLink } from "~/components/ui/external-link";
import { PhoneLink } from "~/components/ui/phone-link";
import type { services } from "~/i18n/nl/catalogue-pages";

import type { ServiceGroup } from "./services-view";

type Props = {
  groups: ServiceGroup[];
  texts: typeof services;
  lang: "nl" | undefined;
  /** Whether each line says where: not when one municipality was chosen. */
  saysWhere: boolean;
};

export function ServiceList({ groups, texts, lang, saysWhere }: Props) {
  return (
    <div className="grid gap-x-8 gap-y-6 md:grid-cols-2">
      {groups.map(({ name, services }) => (
        <section key={name} className="space-y-3">
          <h2>{name ?? texts.everyone}</h2>
          <ul className="space-y-3">
            {services.map((service) => (
              <li
                key={`${service.municipality} ${service.name}`}
                className="space-y-1 rounded-lg border border-line bg-surface p-4 print:break-inside-avoid"
              >
                <h3 lang={lang}>{service.name}</h3>
                {saysWhere && <p className="text-muted">{texts.inPlace(service.municipality)}</p>}
                <p lang={lang}>{service.descriptionPlain}</p>
                {service.targetGroup && (
                  <p className="text-muted" lang={lang}>
                    {texts.for(service.targetGroup)}
                  </p>
                )}
                <p className="flex flex-wrap gap-x-4">
                  {service.phone && (
                    <PhoneLink to={service.phone} className="inline-block py-1 font-semibold" />
                  )}
                  {service.website && <ExternalLink to={service.website} />}
                </p>
                {service.checked && <p className="text-muted">{service.checked}</p>}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
