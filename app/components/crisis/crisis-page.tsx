import { Form, Link } from "@remix-run/react";

import { Button } from "~/components/ui/button";
import { SelectField } from "~/components/ui/field";
import { FaultSummary } from "~/components/ui/fault-summary";
import { Notice } from "~/components/ui/notice";
import { PhoneLink } from "~/components/ui/phone-link";
import { crisis as en } from "~/i18n/en/crisis";
import { crisis as nl } from "~/i18n/nl/crisis";
import { useTexts } from "~/i18n/use-texts";
import { href } from "~/web/href";

import { CrisisRecord } from "./crisis-record";
import type { CrisisView } from "./crisis-view";

type Props = { view: CrisisView };

/** The crisis line first, then whose crisis help is open now; writing it down comes last. */
export function CrisisPage({ view }: Props) {
  const texts = useTexts({ nl, en });
  const { need, faults } = view;
  return (
    <div className="max-w-text space-y-6">
      <h1>{view.title}</h1>
      <Numbers view={view} />
      {faults.length > 0 && <FaultSummary title={texts.faultTitle} faults={faults} />}
      <p>{texts.never}</p>
      <Where view={view} />
      <Open view={view} />
      <CrisisRecord view={view} />
      {need && (
        <p>
          <Link to={href("/verwijzer/hulpvragen/:id", { id: need.id })}>
            {texts.toNeed(need.name)}
          </Link>
        </p>
      )}
    </div>
  );
}

function Numbers({ view: { numbers } }: Props) {
  const texts = useTexts({ nl, en });
  return (
    <Notice tone="critical">
      <h2>{texts.call}</h2>
      <p className="font-semibold">{texts.danger}</p>
      {numbers.length === 0 && <p>{texts.noNumber}</p>}
      <ul className="space-y-2">
        {numbers.map(({ name, phone, hours }) => (
          <li key={`${name} ${phone}`}>
            <span className="block font-semibold" lang="nl">
              {name}
            </span>
            {phone && (
              <PhoneLink
                to={phone}
                className="inline-flex min-h-target items-center text-[1.4rem] font-bold"
              />
            )}
            {hours && <span className="block">{texts.hours(hours)}</span>}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function Where({ view: { wish, municipalities, ages, need } }: Props) {
  const texts = useTexts({ nl, en });
  if (need) return <p>{texts.ofNeed(need.name)}</p>;
  return (
    <Form method="get" className="flex flex-wrap items-end gap-3" key={JSON.stringify(wish)}>
      <SelectField name="gemeente" label={texts.municipality} defaultValue={wish.gemeente}>
        <option value="">{texts.all}</option>
        {municipalities.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </SelectField>
      <SelectField name="leeftijd" label={texts.age} defaultValue={wish.leeftijd}>
        <option value="">{texts.anyAge}</option>
        {ages.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </SelectField>
      <Button look="secondary">{texts.show}</Button>
    </Form>
  );
}

function Open({ view: { offers } }: Props) {
  const texts = useTexts({ nl, en });
  return (
    <section aria-labelledby="open" className="space-y-3">
      <h2 id="open">{texts.openTitle}</h2>
      <p>{offers.length === 0 ? texts.none : texts.openIntro}</p>
      <ul className="space-y-3">
        {offers.map((offer) => (
          <li key={offer.id} className="rounded-lg border border-line bg-surface p-4">
            <h3 lang="nl">{offer.supplier}</h3>
            <p lang="nl">{[offer.title, offer.where].filter(Boolean).join(", ")}</p>
            {offer.phone ? (
              <PhoneLink
                to={offer.phone}
                className="inline-flex min-h-target items-center text-[1.2rem] font-bold"
              />
            ) : (
              <p>{texts.noPhone}</p>
            )}
            {offer.said && <p className="text-muted">{offer.said}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
