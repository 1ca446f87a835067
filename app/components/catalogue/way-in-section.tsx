import { Section } from "~/components/providers/supplier-sections";
import { PhoneLink } from "~/components/ui/phone-link";
import { wayIn as en } from "~/i18n/en/way-in";
import { wayIn as nl } from "~/i18n/nl/way-in";
import { useTexts } from "~/i18n/use-texts";

import type { WayInView } from "./way-in-view";

/** How to get this help and what it costs, with whom to call. */
export function WayInSection({ wayIn, lang }: { wayIn: WayInView; lang: "nl" | undefined }) {
  const texts = useTexts({ nl, en });
  const { call, route, text } = wayIn;
  return (
    <Section title={texts.title}>
      <p className="max-w-text text-[1.1rem] font-semibold">{text}</p>
      {call && (
        <p>
          {texts.callWho[route]} <span lang={lang}>{call.name}</span>,{" "}
          <PhoneLink to={call.phone ?? ""} />
          {call.hours && <span lang={lang}> ({call.hours})</span>}
        </p>
      )}
      {!call && !wayIn.isMunicipalityChosen && <p>{texts.chooseMunicipality}</p>}
    </Section>
  );
}
