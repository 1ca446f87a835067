/** What a request says, part by part. */
import type { Opened } from "./form-page.server";
import { itemName } from "./names.server";
import { pathOf } from "./overview.server";
import type { CheckPart, FactLine } from "~/components/registration/check-view";
import { nameOf, type RegionConfig } from "~/domain/catalogue/public";
import type { Step } from "~/domain/providers/public";

export function checkParts(opened: Opened, region: RegionConfig): CheckPart[] {
  const facts: Partial<Record<Step, FactLine[]>> = {
    organisation: organisationFacts(opened),
    people: peopleFacts(opened),
    places: placesFacts(opened),
    items: itemFacts(opened, region),
    members: memberFacts(opened),
  };
  const part = (step: Step): CheckPart => ({
    name: opened.texts.steps[step],
    to: pathOf(step, opened.link),
    facts: facts[step] ?? [],
  });
  return (["organisation", "people", "places", "items", "members"] as const).map(part);
}

function organisationFacts({ application: { applicant }, forms }: Opened): FactLine[] {
  const { labels } = forms.organisation;
  const fields = ["legalName", "tradeName", "kvk", "agb", "website", "email", "phone"] as const;
  const plain = (label: string) => label.replace(/ \(.*\)$/, "");
  return [
    ...fields.map((field) => ({ name: plain(labels[field]), values: given(applicant[field]) })),
    { name: plain(labels.branchNumbers), values: applicant.branchNumbers },
  ].filter(({ values }) => values.length > 0);
}

function given(text: string | null): string[] {
  return text ? [text] : [];
}

function peopleFacts({ application: { applicant }, forms }: Opened): FactLine[] {
  return applicant.people.map(({ name, position, email, phone, signs }) => ({
    name,
    values: [position, email, phone, signs ? forms.check.signs : ""].filter(Boolean),
  }));
}

function placesFacts({ application: { applicant } }: Opened): FactLine[] {
  return applicant.places.map(({ name, street, houseNumber, postcode, city, branchNumber }) => ({
    name,
    values: [`${street} ${houseNumber}, ${postcode} ${city}`, branchNumber].filter(Boolean),
  }));
}

function itemFacts({ application, forms, texts, language }: Opened, region: RegionConfig) {
  return application.items.map((item): FactLine => {
    const { intensities, roles, outside, motivation } = item;
    return {
      name: itemName(item, { region, language, texts }),
      values: [
        outside,
        intensities.map((code) => nameOf(region.intensities, code, language)).join(", "),
        roles.map((role) => forms.items.roles[role] ?? role).join(", "),
        motivation,
      ].filter(Boolean),
    };
  });
}

function memberFacts({ application, forms }: Opened): FactLine[] {
  const { combinationName, targetGroup, members } = application;
  const whole = combinationName ? [{ name: combinationName, values: given(targetGroup) }] : [];
  return [
    ...whole,
    ...members.map(({ name, kvk, isLead }) => ({
      name,
      values: [kvk, isLead ? forms.check.lead : ""].filter(Boolean),
    })),
  ];
}
