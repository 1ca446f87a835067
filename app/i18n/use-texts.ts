import { createContext, useContext } from "react";

import type { InBoth, Language } from "./language";

/** Set once, by the root layout. */
export const LanguageContext = createContext<Language>("nl");

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** `const texts = useTexts({ nl, en })`: the texts of one area in the language of the visitor. */
export function useTexts<Texts>(both: InBoth<Texts>): Texts {
  return both[useLanguage()];
}
