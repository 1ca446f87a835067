import { Section } from "~/components/providers/supplier-sections";
import { Facts } from "~/components/ui/facts";
import { requests as en } from "~/i18n/en/requests";
import { requests as nl } from "~/i18n/nl/requests";
import { useTexts } from "~/i18n/use-texts";

import type { Line } from "./requests-view";

/** What is needed, and nothing about who needs it. */
export function Needed({ needed, factors }: { needed: Line[]; factors: Line[] }) {
  const texts = useTexts({ nl, en }).asked;
  return (
    <Section title={texts.title}>
      <p className="text-muted">{texts.nobody}</p>
      <Facts facts={needed} />
      {factors.length > 0 && (
        <>
          <h3>{texts.factors}</h3>
          <Facts facts={factors} />
        </>
      )}
    </Section>
  );
}
