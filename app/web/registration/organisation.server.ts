import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import type { z } from "zod";

import {
  answered,
  formPage,
  type Opened,
  openByLink,
  openDraft,
  overviewOf,
  type Refusing,
} from "./form-page.server";
import { ofAnother } from "./same-request.server";
import { perform } from "../perform.server";
import type { OrganisationView } from "~/components/registration/organisation-page";
import { keepOrganisation, registrationForms } from "~/domain/providers/public.server";

type Sent = z.output<typeof registrationForms.organisationForm>;

export async function organisationView(args: LoaderFunctionArgs): Promise<OrganisationView> {
  return viewOf(await openDraft(args));
}

function viewOf(opened: Opened, sent?: Sent, refusals: Refusing["refusals"] = []) {
  const { texts, forms, application } = opened;
  const { labels } = forms.organisation;
  const { branchNumbers, ...stated } = sent ?? application.applicant;
  const page = { title: texts.steps.organisation, labels };
  return {
    ...formPage(opened, page, { revision: sent?.revision, refusals }),
    values: {
      legalName: stated.legalName,
      tradeName: stated.tradeName ?? "",
      kvk: stated.kvk ?? "",
      agb: stated.agb ?? "",
      website: stated.website ?? "",
      email: stated.email ?? "",
      phone: stated.phone ?? "",
      branchNumbers: branchNumbers.join("\n"),
    },
  };
}

export async function receiveOrganisation(args: ActionFunctionArgs) {
  const opened = await openByLink(args);
  const { actor, applicationId } = opened;
  let sent: Sent | undefined;
  const outcome = await perform(args.request, registrationForms.organisationForm, (form) => {
    sent = form;
    const { revision, doe: _, aanvraag: __, ...stated } = form;
    const other = ofAnother(opened, form);
    return other
      ? Promise.resolve(other)
      : keepOrganisation(actor, { applicationId, revision, stated });
  });
  return answered(outcome, {
    saved: overviewOf(opened, "organisation"),
    view: async (refusals) => viewOf(await openByLink(args), sent, refusals),
  });
}
