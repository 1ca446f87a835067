import type { ClaimState } from "~/domain/accounts/public";

/** The region asks providers to take their pages in hand. */
export const claims = {
  title: "Aanbieders uitnodigen",
  intro: "Elke aanbieder krijgt een mail met een link om zijn pagina zelf bij te houden.",
  again: "Wie vandaag al een mail kreeg, krijgt er nu geen.",
  offer: "Nodig alle aanbieders uit",
  sent: "De uitnodigingen gaan zo de deur uit.",
  list: "Hoe ver iedereen is",
  count: (state: string, count: number) => `${state}: ${count}`,
  states: {
    claimed: "In beheer genomen",
    opened: "Link geopend",
    bounced: "Mail kwam terug",
    silent: "Nog niets gedaan",
    unasked: "Nog niet uitgenodigd",
    "no-address": "Geen e-mailadres bekend",
  } satisfies Record<ClaimState, string>,
  noPhone: "Geen nummer bekend",
  toUsers: "Gebruikers en organisaties",
  toInvitations: "Aanbieders uitnodigen",
};
