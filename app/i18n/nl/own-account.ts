/** The page of the own account. */
export const ownAccount = {
  title: "Uw account",
  done: {
    gegevens: "Uw gegevens zijn bewaard.",
    wachtwoord: "Uw nieuwe wachtwoord is bewaard. Op andere apparaten bent u uitgelogd.",
    mail: "Kijk in de mail van uw nieuwe adres. Klik daar op de link om het te bevestigen.",
    "overal-uit": "Op andere apparaten bent u uitgelogd.",
  } as Record<string, string>,
  details: "Uw gegevens",
  name: "Naam",
  language: "Taal van uw mails",
  languages: { nl: "Nederlands", en: "Engels" },
  save: "Bewaar",
  password: "Wachtwoord wijzigen",
  current: "Uw wachtwoord nu",
  newPassword: "Nieuw wachtwoord",
  passwordHint: "Minstens 12 tekens. Neem bijvoorbeeld een paar losse woorden. Plakken mag.",
  changePassword: "Wijzig het wachtwoord",
  mail: "E-mailadres wijzigen",
  mailNow: (email: string) => `Uw e-mailadres is nu ${email}.`,
  newMail: "Nieuw e-mailadres",
  changeMail: "Stuur een link naar dit adres",
  notices: "Berichten per mail",
  toNotices: "Kies welke berichten u per mail krijgt",
  secondStep: "Tweede stap bij het inloggen",
  secondStepIs: (isOn: boolean): string =>
    isOn
      ? "De tweede stap staat aan. Na uw wachtwoord vult u een code in."
      : "De tweede stap staat uit. U logt in met alleen uw wachtwoord.",
  toSecondStep: (isOn: boolean): string =>
    isOn ? "Herstelcodes of uitzetten" : "Zet de tweede stap aan",
  sessions: "Waar u bent ingelogd",
  thisOne: "Hier, op dit apparaat",
  lastSeen: (moment: string) => `Laatst gebruikt: ${moment}`,
  unknownBrowser: "Onbekend programma",
  endOthers: "Log overal anders uit",
  organisations: "Voor wie u werkt",
  current_: "U werkt nu voor deze organisatie.",
  switchTo: (organisation: string) => `Werk nu voor ${organisation}`,
  faultTitle: "Dit is niet gelukt",
  faults: {
    "account.name": "Vul uw naam in.",
    "account.current-password": "Uw wachtwoord klopt niet. Typ het opnieuw.",
    "member.email": "Dit is geen e-mailadres. Kijk of het goed is getypt.",
    "sign-in.too-often": "U probeerde het vaak. Wacht een kwartier en probeer het opnieuw.",
    "password.too-short": "Uw wachtwoord is te kort. Neem minstens 12 tekens.",
    "password.too-long": "Uw wachtwoord is te lang. Neem hoogstens 128 tekens.",
    "password.common":
      "Dit wachtwoord is makkelijk te raden. Neem andere woorden, en niet uw naam of een jaartal.",
  } as Record<string, string>,
  fault: "Dit kunnen wij niet lezen. Vul het formulier opnieuw in.",
  confirmMail: {
    title: "Bevestig uw nieuwe e-mailadres",
    intro: "Daarna logt u in met dit adres. U wordt overal uitgelogd.",
    confirm: "Bevestig het adres",
  },
};
