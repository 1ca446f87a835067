import type { Line } from "./line";

export const COMBINATIONS = [
  {
    name: "Zorgcombinatie Brede Boezem",
    targetGroup: "Jeugdigen met gestapelde problemen bij wie eerdere hulp is vastgelopen",
    members: 4,
  },
  {
    name: "Zorgcombinatie Vaste Grond",
    targetGroup: "Jeugdigen met een verstandelijke beperking en ernstige gedragsproblemen",
    members: 3,
  },
  {
    name: "Zorgcombinatie Nieuw Getij",
    targetGroup: "Jongeren van 12 tot en met 23 jaar met trauma, verslaving of een psychose",
    members: 3,
  },
] as const;

/** The line of work of a combination. */
export const COMBINATION_LINE: Line = {
  share: { large: 0, medium: 0, small: 0, solo: 0 },
  regimes: ["jeugdwet"],
  trades: [],
  forms: ["stay", "home", "crisis", "day", "family-home"],
  themes: [
    "multiprobleem",
    "gedrag",
    "licht-verstandelijk",
    "hechting",
    "trauma",
    "verslaving",
    "autisme",
    "crisis",
  ],
  plain: [],
  professional: [],
  habits: [
    "Verschillende organisaties werken samen, maar u heeft één vast gezicht.",
    "U hoeft uw verhaal maar één keer te vertellen.",
    "Lukt iets niet, dan zoeken wij zelf verder en sturen wij u niet weg.",
  ],
};
