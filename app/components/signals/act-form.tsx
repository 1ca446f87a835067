import { Form } from "@remix-run/react";
import type { ReactNode } from "react";

import { Card } from "~/components/ui/card";
import { href } from "~/web/href";

import type { SignalDossierView } from "./dossier-view";

export type ActsProps = {
  view: SignalDossierView;
  acts: NonNullable<SignalDossierView["acts"]>;
};

/** The form of one act; what was typed and what was wrong stay with it. */
export function ActForm({
  view,
  act,
  title,
  children,
}: {
  view: SignalDossierView;
  act: string;
  title: string;
  children: ReactNode;
}) {
  return (
    <Card>
      <Form
        method="post"
        action={href("/regio/meldingen/:id", { id: view.id })}
        className="space-y-3"
      >
        <h3>{title}</h3>
        <input type="hidden" name="doe" value={act} />
        {children}
      </Form>
    </Card>
  );
}

/** The values of a field of one act, as they came back. */
export function fieldOf(view: SignalDossierView, act: string) {
  const isThis = view.typed.doe === act;
  return (name: "tekst" | "reden" | "nieuw") => ({
    ...{ name, id: isThis ? name : `${name}-${act}` },
    defaultValue: isThis ? view.typed[name] : "",
    error: isThis ? view.faults.find(({ field }) => field === name)?.text : undefined,
  });
}
