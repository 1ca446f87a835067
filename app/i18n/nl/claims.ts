import type { ClaimState } from "~/domain/accounts/public";

/** The region asks providers to take their pages in hand, and others to take part. */
export const claims = {
  title: "Uitnodigen",
  intro:
    "Elke aanbieder krijgt een mail met een link om zijn pagina zelf bij te houden. Teams, praktijken en instellingen die u al uitnodigde, krijgen ook een nieuwe link.",
  again: "Wie al meedoet of vandaag al een mail kreeg, krijgt er nu geen.",
  offer: "Nodig iedereen uit die nog niet meedoet",
  list: "Hoe ver iedereen is",
  count: (state: string, count: number) => `${state}: ${count}`,
  states: {
    claimed: "Doet mee",
    opened: "Link geopend",
    bounced: "Mail kwam terug",
    silent: "Nog niets gedaan",
    unasked: "Nog niet uitgenodigd",
    "no-address": "Geen e-mailadres bekend",
  } satisfies Record<ClaimState, string>,
  noPhone: "Geen nummer bekend",
};
