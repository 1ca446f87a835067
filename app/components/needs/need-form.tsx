import { Form, Link } from "@remix-run/react";

import { Button } from "~/components/ui/button";
import { FaultSummary } from "~/components/ui/fault-summary";
import { Notice } from "~/components/ui/notice";
import { needs as en } from "~/i18n/en/needs";
import { needs as nl } from "~/i18n/nl/needs";
import { guide as enGuide } from "~/i18n/en/guide";
import { guide as nlGuide } from "~/i18n/nl/guide";
import { href } from "~/web/href";
import { useTexts } from "~/i18n/use-texts";

import { BothVersions } from "./both-versions";
import { FactorFields, GoalFields, HelpFields } from "./need-form-more";
import { NeededFields } from "./need-form-needed";
import type { NeedFormView } from "./need-form-view";

/** A need: four things that must be said, and what may be left open. */
export function NeedForm({ view }: { view: NeedFormView }) {
  const texts = useTexts({ nl, en }).form;
  const guide = useTexts({ nl: nlGuide, en: enGuide });
  const { title, faults, both, offers } = view;
  return (
    <div className="max-w-text space-y-6">
      <h1>{title}</h1>
      {faults.length > 0 && <FaultSummary title={texts.faultTitle} faults={faults} />}
      {both && <BothVersions lines={both} />}
      <p>{texts.intro}</p>
      {view.version === 0 && (
        <p>
          <Link to={href("/verwijzer/wegwijzer")}>{guide.formLink}</Link>
        </p>
      )}
      <Notice tone="warning">
        <p>{texts.noPerson}</p>
      </Notice>
      {offers.length > 0 && <p>{texts.fromOffers(offers.length)}</p>}
      {view.isAsked && <p>{texts.alreadyAsked}</p>}
      <Form method="post" action={view.to} noValidate className="space-y-8">
        <input type="hidden" name="sleutel" value={view.formKey} />
        <input type="hidden" name="versie" value={view.version} />
        {view.consult && <input type="hidden" name="consult" value={view.consult} />}
        {view.isUnfit && <input type="hidden" name="past" value="niet" />}
        {offers.map((code) => (
          <input key={code} type="hidden" name="aanbod" value={code} />
        ))}
        <NeededFields view={view} />
        <Button>{view.version === 0 ? texts.save : texts.saveChange}</Button>
        <HelpFields view={view} />
        <FactorFields view={view} />
        <GoalFields view={view} />
        <Button>{view.version === 0 ? texts.save : texts.saveChange}</Button>
      </Form>
    </div>
  );
}
