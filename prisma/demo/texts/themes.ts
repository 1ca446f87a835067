import { abilityThemes } from "./ability-themes";
import { adultThemes } from "./adult-themes";
import { familyThemes } from "./family-themes";
import { growingThemes } from "./growing-themes";
import { mindThemes } from "./mind-themes";
import { LIVE, TALK, type Theme } from "./theme";

export const THEMES: Theme[] = [
  ...mindThemes,
  ...familyThemes,
  ...growingThemes,
  ...abilityThemes,
  ...adultThemes,
];

/** For a problem of the region that has no words of its own here. */
export function plainTheme(term: string, label: string): Theme {
  const subject = label.charAt(0).toLowerCase() + label.slice(1);
  return {
    term,
    about: `bij ${subject}`,
    needs: subject,
    forms: [...new Set([...TALK, ...LIVE])],
    methods: [],
    approach: ["oplossingsgericht werken", "psycho-educatie", "netwerkgericht werken"],
    child: {
      signs: [
        `Uw kind heeft te maken met ${subject}.`,
        `U zoekt voor uw kind hulp bij ${subject}.`,
        "U merkt dat het thuis of op school niet goed gaat.",
      ],
      gains: [
        "Uw kind leert beter omgaan met wat moeilijk is.",
        "Er komt meer rust in huis.",
        "U weet beter hoe u uw kind kunt helpen.",
      ],
    },
    adult: {
      signs: [
        `U heeft te maken met ${subject}.`,
        `U zoekt steun bij ${subject}.`,
        "U merkt dat gewone dingen u veel moeite kosten.",
      ],
      gains: [
        "U leert beter omgaan met wat moeilijk is.",
        "U doet weer meer zelf.",
        "U staat er niet meer alleen voor.",
      ],
    },
  };
}
