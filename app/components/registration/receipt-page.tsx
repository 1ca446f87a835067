import { Facts } from "~/components/ui/facts";
import type { registrationForms } from "~/i18n/nl/registration-forms";
import { href } from "~/web/href";

import type { ReceiptView } from "./check-view";
import { PageFrame } from "./form-frame";

type Props = { view: ReceiptView; texts: typeof registrationForms };

/** That a request was handed in, to be kept or printed. */
export function ReceiptPage({ view, texts: { receipt } }: Props) {
  const self = href("/aanbieder-worden/:token/bevestiging", { token: view.link });
  return (
    <PageFrame page={view} self={self} isOpenAlways>
      <p className="not-on-paper">{receipt.intro}</p>
      <Facts
        facts={[
          { name: receipt.receivedOn, value: view.receivedOn },
          { name: receipt.by, value: [view.by, view.organisation].filter(Boolean).join(", ") },
        ]}
      />
      <section className="space-y-2">
        <h2>{receipt.asked}</h2>
        <ul className="list-disc pl-5">
          {view.asked.map((name, at) => (
            <li key={`${name} ${at}`}>{name}</li>
          ))}
        </ul>
      </section>
      <section className="space-y-2">
        <h2>{receipt.next}</h2>
        <p>{receipt.nextText(view.dueOn)}</p>
      </section>
    </PageFrame>
  );
}
