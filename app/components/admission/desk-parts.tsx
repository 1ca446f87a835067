import { Form } from "@remix-run/react";
import type { ReactNode } from "react";

import type { admissionDesk } from "~/i18n/nl/admission-desk";

import type { DeskAnswer, DossierView } from "./desk-view";

export const VERDICTS = ["met", "not_met", "not_applicable"] as const;

/** What was refused comes back with it; without an answer nothing was sent. */
export type Sent = Pick<DeskAnswer, "typed" | "errors">;
export type PartProps = { view: DossierView; texts: typeof admissionDesk; sent: Sent };

/** A form for one act of the desk; `wat` says which. */
export function DeskForm({
  view,
  act,
  children,
}: {
  view: Pick<DossierView, "self">;
  act: string;
  children: ReactNode;
}) {
  return (
    <Form method="post" action={view.self} className="space-y-3">
      <input type="hidden" name="wat" value={act} />
      {children}
    </Form>
  );
}
