import { Link } from "@remix-run/react";

import { FaultSummary } from "~/components/ui/fault-summary";

import { ActForm } from "./act-forms";
import type { ActView, Fault } from "./act-view";

export type ChoiceView = {
  title: string;
  back: { to: string; text: string };
  act: ActView;
  faults: Fault[];
  faultTitle: string;
};

/** Who chose this supplier, and who advised. */
export function ChoicePage({ view }: { view: ChoiceView }) {
  return (
    <div className="space-y-6">
      <header className="space-y-2">
        <p>
          <Link to={view.back.to}>{view.back.text}</Link>
        </p>
        <h1>{view.title}</h1>
      </header>
      {view.faults.length > 0 && <FaultSummary title={view.faultTitle} faults={view.faults} />}
      <ActForm act={view.act} />
    </div>
  );
}
