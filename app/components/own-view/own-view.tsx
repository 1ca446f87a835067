import { Section } from "~/components/providers/supplier-sections";
import { Button } from "~/components/ui/button";
import { Disclosure } from "~/components/ui/disclosure";
import { Facts } from "~/components/ui/facts";
import { FaultSummary } from "~/components/ui/fault-summary";
import { Notice } from "~/components/ui/notice";
import { PhoneLink } from "~/components/ui/phone-link";
import { Told } from "~/components/ui/told";
import { ownView as en } from "~/i18n/en/own-view";
import { ownView as nl } from "~/i18n/nl/own-view";
import { useTexts } from "~/i18n/use-texts";
import { href } from "~/web/href";

import type { OwnViewPage } from "./own-page";

/** How it stands, who knows what and why, whom to call; no price, no dispute, no name of the client. */
export function OwnView({ page }: { page: OwnViewPage }) {
  const texts = useTexts({ nl, en });
  return (
    <div className="max-w-text space-y-8">
      <header className="space-y-3">
        <h1>{texts.title}</h1>
        <Leave />
      </header>
      {page.faults.length > 0 && (
        <FaultSummary title={texts.enter.faultTitle} faults={page.faults} />
      )}
      {page.told && (
        <Told tone="positive">
          <p>{page.told}</p>
        </Told>
      )}
      <Section title={texts.stands}>
        <p className="font-semibold">{page.state}</p>
        <Facts facts={page.facts} />
        <Notice>
          <p>{texts.notDecision}</p>
        </Notice>
      </Section>
      <Section title={texts.contact}>
        <Facts
          facts={[
            { name: texts.contactName, value: page.contact.name },
            { name: texts.contactOrganisation, value: page.contact.organisation },
            {
              name: texts.contactPhone,
              value: page.contact.phone && <PhoneLink to={page.contact.phone} />,
            },
          ]}
        />
      </Section>
      <Shared page={page} />
      <Basis page={page} />
      <Section title={texts.looked}>
        <p>{page.looked.length > 0 ? texts.lookedIntro : texts.lookedNone}</p>
        <Lines lines={page.looked} />
      </Section>
    </div>
  );
}

function Leave() {
  const texts = useTexts({ nl, en });
  return (
    <form method="post" action={href("/mijn-hulp")} className="not-on-paper space-y-1">
      <Button name="doe" value="sluiten" look="secondary">
        {texts.left}
      </Button>
      <p className="text-muted">{texts.leftHint}</p>
    </form>
  );
}

function Shared({ page: { asked, shared } }: { page: OwnViewPage }) {
  const texts = useTexts({ nl, en });
  return (
    <Section title={texts.shared}>
      {[...asked, shared.intro].map((line) => (
        <p key={line}>{line}</p>
      ))}
      <Lines lines={shared.fields} />
      {[...shared.after, texts.readThem].map((line) => (
        <p key={line}>{line}</p>
      ))}
    </Section>
  );
}

function Basis({ page: { basis, consents, mayWithdraw } }: { page: OwnViewPage }) {
  const texts = useTexts({ nl, en });
  return (
    <Section title={texts.basis}>
      {basis.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <Lines lines={consents} />
      {mayWithdraw && <Withdraw />}
    </Section>
  );
}

function Withdraw() {
  const { withdraw } = useTexts({ nl, en });
  return (
    <div className="not-on-paper">
      <Disclosure summary={withdraw.summary}>
        <form method="post" action={href("/mijn-hulp")} className="space-y-3">
          <p>{withdraw.does}</p>
          <Lines lines={withdraw.points} />
          <p>{withdraw.cannot}</p>
          <Button name="doe" value="intrekken">
            {withdraw.send}
          </Button>
        </form>
      </Disclosure>
    </div>
  );
}

function Lines({ lines }: { lines: string[] }) {
  if (lines.length === 0) return null;
  return (
    <ul className="list-disc space-y-1 pl-5">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
