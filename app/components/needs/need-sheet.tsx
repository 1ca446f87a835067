import { Link } from "@remix-run/react";

import { Button } from "~/components/ui/button";
import { Facts } from "~/components/ui/facts";
import { useHydrated } from "~/components/ui/use-hydrated";
import { asked as en } from "~/i18n/en/asked";
import { asked as nl } from "~/i18n/nl/asked";
import { useTexts } from "~/i18n/use-texts";
import { href } from "~/web/href";

export type NeedSheetView = {
  id: string;
  title: string;
  from: string;
  options: {
    id: string;
    supplier: string;
    what: string;
    where: string;
    wait: string;
    answer: string;
    phone: string;
  }[];
};

/** What the resident can choose from: every option alike, by name, on paper. */
export function NeedSheet({ view }: { view: NeedSheetView }) {
  const texts = useTexts({ nl, en }).sheet;
  const isHydrated = useHydrated();
  return (
    <div className="max-w-text space-y-6">
      <header className="space-y-2">
        <h1>{view.title}</h1>
        <p>{texts.intro}</p>
        <p>{view.options.length === 0 ? texts.none : view.from}</p>
      </header>
      <ul className="space-y-4">
        {view.options.map((option) => (
          <li key={option.id} className="space-y-2 rounded-lg border border-line bg-surface p-4">
            <h2 className="text-[1.1rem]" lang="nl">
              {option.supplier}
            </h2>
            <Facts
              facts={[
                { name: texts.what, value: option.what },
                { name: texts.where, value: option.where },
                { name: texts.wait, value: option.wait },
                { name: texts.answer, value: option.answer },
                { name: texts.phone, value: option.phone },
              ]}
            />
          </li>
        ))}
      </ul>
      <p>{texts.choice}</p>
      <p>{texts.notDecision}</p>
      <div className="not-on-paper space-y-3">
        {isHydrated ? (
          <Button type="button" onClick={() => print()}>
            {texts.print}
          </Button>
        ) : (
          <p>{texts.printHow}</p>
        )}
        <p>
          <Link to={href("/verwijzer/hulpvragen/:id", { id: view.id })}>{texts.back}</Link>
        </p>
      </div>
    </div>
  );
}
