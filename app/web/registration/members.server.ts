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
import type { MemberField, MembersView, Row } from "~/components/registration/rows-view";
import { accept, type Refusal } from "~/domain/kernel/outcome";
import { memberStateOf } from "~/domain/providers/public";
import { keepMembers, registrationForms, shownAddress } from "~/domain/providers/public.server";

type Sent = z.output<typeof registrationForms.membersForm>;
type Member = Row<MemberField>;

const FIELDS = ["name", "kvk", "email"] as const;
const EMPTY: Member = { name: "", kvk: "", email: "", isLead: "" };

type Typed = {
  rows: Member[];
  combinationName: string;
  targetGroup: string;
  revision: number | undefined;
  refusals: Refusal[];
};

export async function membersView(args: LoaderFunctionArgs): Promise<MembersView> {
  return viewOf(await openDraft(args));
}

async function viewOf(opened: Opened, typed?: Typed): Promise<MembersView> {
  const { texts, forms, application } = opened;
  const { members } = application;
  const kept = members.map(({ name, kvk, email, isLead }) => ({
    ...{ name, kvk, email, isLead: isLead ? "ja" : "" },
  }));
  const rows = typed?.rows ?? (kept.length > 0 ? kept : [EMPTY, EMPTY]);
  const page = { title: texts.steps.members, labels: forms.members.labels };
  return {
    ...formPage(opened, page, typed),
    ...{ rows, isUnsaved: false },
    combinationName: typed?.combinationName ?? application.combinationName ?? "",
    targetGroup: typed?.targetGroup ?? application.targetGroup ?? "",
    answers: await Promise.all(
      members.map(async ({ name, part, confirmedBy: by, ...member }) => ({
        ...{ name, part, by, state: memberStateOf(member), asked: await shownAddress(member) },
      })),
    ),
  };
}

export async function receiveMembers(args: ActionFunctionArgs) {
  const opened = await openByLink(args);
  const { actor, applicationId } = opened;
  let typed: Typed | undefined;
  let rows: Member[] | null = null;
  const outcome = await perform(args.request, registrationForms.membersForm, async (sent: Sent) => {
    const { doe, revision, combinationName, targetGroup } = sent;
    const all = rowsIn<MemberField>(sent, FIELDS, "isLead");
    const other = ofAnother(opened, sent);
    rows = other ? null : afterButton(all, doe, EMPTY);
    const shown = rows ?? all.filter((row) => isFilled(row, "isLead"));
    typed = { rows: shown, revision, combinationName, targetGroup, refusals: [] };
    if (rows) return accept(null);
    if (other) return other;
    const members = shown.map(({ isLead, ...member }) => ({ ...member, isLead: isLead !== "" }));
    const stated = { combinationName, targetGroup, members };
    return keepMembers(actor, { applicationId, revision, stated });
  });
  if (rows) return data<MembersView>({ ...(await viewOf(opened, typed)), isUnsaved: true });
  return answered(outcome, {
    saved: overviewOf(opened, "members"),
    view: async (refusals) => viewOf(await openByLink(args), typed && { ...typed, refusals }),
  });
}
