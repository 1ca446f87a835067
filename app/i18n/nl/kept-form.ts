/** After signing in again: the form that was sent too late. */
export const keptForm = {
  title: "Uw formulier is bewaard",
  what: "U werd uitgelogd voordat u op de knop drukte. Er is nog niets verstuurd, en wat u typte is er nog.",
  next: "Ga terug naar uw formulier, kijk het na en verstuur het opnieuw. Een bestand en een wachtwoord vult u zelf weer in.",
  back: "Terug naar mijn formulier",
  throwAway: "Gooi het formulier weg",
  howLong: "Wij bewaren het 2 uur. Alleen u kunt het openen, in deze browser.",
  noneTitle: "Er is geen formulier bewaard",
  none: "U hebt het al weggegooid, of het is langer dan 2 uur geleden.",
  toStart: "Naar uw startpagina",
  checkIt:
    "U was uitgelogd, dus er is nog niets verstuurd. Kijk na wat hier staat en verstuur het opnieuw.",
};
