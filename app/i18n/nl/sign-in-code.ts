/** The code after the password. */
export const signInCode = {
  title: "Vul uw code in",
  code: "Code uit de app op uw telefoon",
  codeHint: "Zes cijfers. Elke halve minuut is er een nieuwe.",
  submit: "Log in",
  lost: "Hebt u uw telefoon niet?",
  recovery: "Herstelcode",
  recoveryHint: "U kreeg tien codes toen u de tweede stap aanzette. Elke code werkt één keer.",
  submitRecovery: "Log in met een herstelcode",
  lostAll: "Hebt u ook geen herstelcode? Vraag de beheerder van uw organisatie om hulp.",
  again: "Log in met een ander account",
  faultTitle: "Inloggen is niet gelukt",
  wait: (minutes: number) =>
    minutes <= 1
      ? "U probeerde het vaak. Wacht een minuut en probeer het opnieuw."
      : `U probeerde het vaak. Wacht ${minutes} minuten en probeer het opnieuw.`,
  fault: "Deze code klopt niet, of is al gebruikt. Wacht op de volgende code en vul die in.",
};
