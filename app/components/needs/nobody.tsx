import { Link } from "@remix-run/react";

import { PhoneLink } from "~/components/ui/phone-link";
import { matching as en } from "~/i18n/en/matching";
import { matching as nl } from "~/i18n/nl/matching";
import { useTexts } from "~/i18n/use-texts";
import { href } from "~/web/href";

import type { NobodyView } from "./ask-view";

/** Nobody can be asked: who could arrange it all the same, else the expert team. */
export function Nobody({ id, nobody }: { id: string; nobody: NobodyView }) {
  const texts = useTexts({ nl, en });
  const { suppliers, experts } = nobody;
  return (
    <div className="space-y-4">
      <p>
        {texts.none}{" "}
        <Link to={href("/verwijzer/hulpvragen/:id/wijzigen", { id })}>{texts.widen}</Link>
      </p>
      {suppliers.length > 0 && (
        <section aria-labelledby="regelt" className="space-y-3">
          <h2 id="regelt">{texts.partly.title}</h2>
          <p>{texts.partly.intro}</p>
          <ul className="space-y-3">
            {suppliers.map(({ name, to, phone, text }) => (
              <li key={to} className="rounded-lg border border-line bg-surface p-4">
                <p className="font-semibold" lang="nl">
                  <Link to={to}>{name}</Link>
                </p>
                <p>{text}</p>
                {phone && (
                  <p>
                    <PhoneLink to={phone} />
                  </p>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      <p>
        {texts.partly.nothing} <Link to={experts}>{texts.partly.experts}</Link>
      </p>
    </div>
  );
}
