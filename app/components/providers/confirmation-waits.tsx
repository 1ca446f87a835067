import { useLanguage, useTexts } from "~/i18n/use-texts";
import { confirm as en } from "~/i18n/en/confirm";
import { confirm as nl } from "~/i18n/nl/confirm";

export type ConfirmationRow = { id: string; offer: string; place: string | null; said: string };

export type ConfirmationPage = {
  title: string;
  state: "open" | "used" | "expired";
  supplier: string;
  rows: ConfirmationRow[];
};

/** What would be confirmed, each with its place and what was said of it. */
export function ConfirmationWaits({ rows }: { rows: ConfirmationRow[] }) {
  const texts = useTexts({ nl, en });
  const lang = useLanguage() === "nl" ? undefined : "nl";
  return (
    <ul className="divide-y divide-line border-y border-line">
      {rows.map(({ id, offer, place, said }) => (
        <li key={id} className="py-3">
          <p>
            <strong lang={lang}>{offer}</strong>,{" "}
            {place === null ? texts.atHome : <span lang={lang}>{place}</span>}
          </p>
          <p>{said}</p>
        </li>
      ))}
    </ul>
  );
}
