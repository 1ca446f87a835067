/** "Klopt dit niet?": what a visitor can say of an offer. */
export const remarks = {
  title: "Klopt dit niet?",
  intro: "Staat er iets verkeerd op deze pagina? Zeg het ons. U hebt geen account nodig.",
  open: "Zeg wat er niet klopt",
  label: "Wat klopt er niet?",
  hint: (longest: number) =>
    `Hoogstens ${longest} tekens. Schrijf geen namen en niets over uzelf of uw gezin.`,
  send: "Verstuur",
  leaveEmpty: "Laat dit veld leeg",
  thanks: "Dank u wel. Uw opmerking is binnen.",
  next: "De regio leest uw opmerking en vraagt de aanbieder om het na te kijken. U krijgt geen antwoord, want wij weten niet wie u bent.",
  kept: "Wij bewaren alleen de tekst, de dag en het aanbod. Na een jaar wissen wij dat.",
  another: "Zeg nog iets over dit aanbod",
  faults: {
    "form.look-first": "U was uitgelogd. Kijk na wat hier staat en verstuur het opnieuw.",
    "remark.empty": "Schrijf eerst wat er niet klopt.",
    "remark.too-long": "Uw tekst is te lang. Maak hem korter.",
    "remark.email":
      "Er staat een mailadres in uw tekst. Haal dat weg. Wij bewaren niets over personen.",
    "remark.phone":
      "Er staat een telefoonnummer in uw tekst. Haal dat weg. Schrijf alleen dat het nummer niet klopt.",
    "remark.citizen-number":
      "Er staat een burgerservicenummer in uw tekst. Haal dat weg. Deel dat nummer nooit zomaar.",
    "remark.address":
      "Er staat een adres met huisnummer in uw tekst. Haal dat weg. Een plaatsnaam mag wel.",
    "remark.birth-date":
      "Er staat een geboortedatum in uw tekst. Haal die weg. Wij bewaren niets over personen.",
  } as Record<string, string>,
  fault: "Dit kunnen wij niet lezen. Schrijf het opnieuw.",
  busy: (minutes: number) =>
    minutes <= 1
      ? "U stuurde al een paar opmerkingen. Wacht een minuut en verstuur deze dan opnieuw."
      : `U stuurde al een paar opmerkingen. Wacht ${minutes} minuten en verstuur deze dan opnieuw.`,
};
