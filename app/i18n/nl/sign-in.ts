/** Signing in and out. */
export const signIn = {
  title: "Inloggen",
  intro: "Voor aanbieders, verwijzers en de regio. Zoekt u hulp? Dan hebt u geen account nodig.",
  toSearch: "Zoek hulp zonder account",
  email: "E-mailadres",
  password: "Wachtwoord",
  submit: "Log in",
  forgotten: "Wachtwoord vergeten?",
  noProvider: "Bent u nog geen aanbieder in deze regio?",
  becomeProvider: "Aanbieder worden",
  ready: {
    wachtwoord: "Uw nieuwe wachtwoord is bewaard. Log nu in.",
    account: "Uw account is klaar. Log nu in.",
    claim: "De pagina is nu van u. Log in om haar bij te houden.",
    mail: "Uw nieuwe e-mailadres is bevestigd. Log ermee in.",
    "te-laat": "Het duurde te lang. Log opnieuw in.",
  } as Record<string, string>,
  faultTitle: "Inloggen is niet gelukt",
  faults: {
    "sign-in.wrong":
      "Het e-mailadres of het wachtwoord klopt niet. Kijk of alles goed is getypt en probeer het opnieuw.",
  } as Record<string, string>,
  wait: (minutes: number) =>
    minutes <= 1
      ? "U probeerde het vaak. Wacht een minuut en probeer het opnieuw."
      : `U probeerde het vaak. Wacht ${minutes} minuten en probeer het opnieuw.`,
  fault: "Vul uw e-mailadres en uw wachtwoord in.",
};
