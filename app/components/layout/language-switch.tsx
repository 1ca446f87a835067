import { useLocation } from "@remix-run/react";

import { layout as en } from "~/i18n/en/layout";
import { layout as nl } from "~/i18n/nl/layout";
import { LANGUAGES } from "~/i18n/language";
import { useLanguage, useTexts } from "~/i18n/use-texts";
import { href } from "~/web/href";

const NAMES = { nl: "Nederlands", en: "English" };

/** A plain form: works without JavaScript and brings the visitor back to the same page. */
export function LanguageSwitch() {
  const texts = useTexts({ nl, en });
  const language = useLanguage();
  const { pathname, search } = useLocation();
  const other = LANGUAGES.filter((choice) => choice !== language);
  return (
    <form method="post" action={href("/taal")} aria-label={texts.switchLanguage}>
      <input type="hidden" name="naar" value={pathname + search} />
      {other.map((choice) => (
        <button
          key={choice}
          name="taal"
          value={choice}
          lang={choice}
          className="inline-flex min-h-target items-center border-b-4 border-transparent px-2 text-link underline underline-offset-4"
        >
          {NAMES[choice]}
        </button>
      ))}
    </form>
  );
}
