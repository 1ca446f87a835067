/** The page behind the link of a reminder: waits are confirmed without signing in. */
export const confirm = {
  title: "Kloppen uw wachttijden nog?",
  intro: (supplier: string) =>
    `Hieronder staan de wachttijden van ${supplier} die om een bevestiging vragen.`,
  nothingYet: "Er is nog niets bevestigd. Dat doet u met de knop onder de lijst.",
  offer: "Hulp",
  place: "Plaats",
  wait: "Wat u opgaf",
  atHome: "Aan huis",
  confirm: (n: number) => (n === 1 ? "Deze klopt nog" : `Deze ${n} kloppen nog`),
  changed: "Is er iets veranderd? Log dan in en pas het aan.",
  change: "Inloggen en wijzigen",
  nothing: "Er is niets meer te bevestigen. De wachttijden zijn al bijgewerkt.",
  doneTitle: "Dank u wel",
  done: (n: number) =>
    n === 1
      ? "U hebt 1 wachttijd bevestigd. Verwijzers zien de datum van vandaag."
      : `U hebt ${n} wachttijden bevestigd. Verwijzers zien de datum van vandaag.`,
  usedTitle: "Deze link is al gebruikt",
  used: "U of een collega met deze mail heeft de wachttijden al bevestigd. U hoeft niets te doen.",
  expiredTitle: "Deze link werkt niet meer",
  expired: "De link in de mail werkt zeven dagen. Log in om uw wachttijden te bevestigen.",
  changedMeanwhile: "Iemand heeft net iets veranderd. Kijk nog eens en bevestig opnieuw.",
  signIn: "Inloggen",
};
