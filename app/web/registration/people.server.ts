import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import type { z } from "zod";

import {
  answered,
  formPage,
  type Opened,
  openByLink,
  openDraft,
  overviewOf,
} from "./form-page.server";
import { ofAnother } from "./same-request.server";
import { afterButton, isFilled, rowsIn } from "./sent-rows";
import { perform } from "../perform.server";
import type { PeopleView, PersonField, Row } from "~/components/registration/rows-view";
import { accept, type Refusal } from "~/domain/kernel/outcome";
import { keepPeople, registrationForms } from "~/domain/providers/public.server";

type Sent = z.output<typeof registrationForms.peopleForm>;
type Person = Row<PersonField>;

const FIELDS = ["name", "position", "email", "phone"] as const;
const EMPTY: Person = { name: "", position: "", email: "", phone: "", signs: "" };

type Typed = { rows: Person[]; revision: number | undefined; refusals: Refusal[] };

export async function peopleView(args: LoaderFunctionArgs): Promise<PeopleView> {
  return viewOf(await openDraft(args));
}

function viewOf(opened: Opened, typed?: Typed): PeopleView {
  const { texts, forms, application } = opened;
  const kept = application.applicant.people.map(({ signs, ...person }) => ({
    ...{ ...person, signs: signs ? "ja" : "" },
  }));
  const rows = typed?.rows ?? (kept.length > 0 ? kept : [EMPTY]);
  const page = { title: texts.steps.people, labels: forms.people.labels };
  return { ...formPage(opened, page, typed), rows, isUnsaved: false };
}

export async function receivePeople(args: ActionFunctionArgs) {
  const opened = await openByLink(args);
  const { actor, applicationId } = opened;
  let typed: Typed | undefined;
  let rows: Person[] | null = null;
  const outcome = await perform(args.request, registrationForms.peopleForm, async (sent: Sent) => {
    const { doe, revision } = sent;
    const all = rowsIn<PersonField>(sent, FIELDS, "signs");
    const other = ofAnother(opened, sent);
    rows = other ? null : afterButton(all, doe, EMPTY);
    typed = { rows: rows ?? all.filter((row) => isFilled(row, "signs")), revision, refusals: [] };
    if (rows) return accept(null);
    if (other) return other;
    const people = typed.rows.map(({ signs, ...person }) => ({ ...person, signs: signs !== "" }));
    return keepPeople(actor, { applicationId, revision, people });
  });
  if (rows) return data<PeopleView>({ ...viewOf(opened, typed), isUnsaved: true });
  return answered(outcome, {
    saved: overviewOf(opened, "people"),
    view: async (refusals) => viewOf(await openByLink(args), typed && { ...typed, refusals }),
  });
}
