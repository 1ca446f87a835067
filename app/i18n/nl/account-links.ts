/** A new password, an invitation, a page to take in hand: what comes of a link in a letter. */
const tooOften = (minutes: number) =>
  `Er is vaak om een link gevraagd. Wacht ${Math.max(minutes, 1)} minuten en probeer het opnieuw.`;

export const accountLinks = {
  email: "E-mailadres",
  password: "Wachtwoord",
  newPassword: "Nieuw wachtwoord",
  passwordHint: "Minstens 12 tekens. Neem bijvoorbeeld een paar losse woorden. Plakken mag.",
  name: "Uw naam",
  faultTitle: "Dit is nog niet gelukt",
  faults: {
    "password.too-short": "Uw wachtwoord is te kort. Neem minstens 12 tekens.",
    "password.too-long": "Uw wachtwoord is te lang. Neem hoogstens 128 tekens.",
    "password.common":
      "Dit wachtwoord is makkelijk te raden. Neem andere woorden, en niet uw naam of een jaartal.",
    "account.name": "Vul uw naam in.",
    "link.over": "Deze link werkt niet meer. Vraag een nieuwe aan.",
    "form.invalid_type": "Vul alle velden in.",
  } as Record<string, string>,
  fault: "Dit kunnen wij niet lezen. Vul alle velden opnieuw in.",
  over: {
    title: "Deze link werkt niet meer",
    what: "Een link werkt één keer, en niet voor altijd. Misschien hebt u hem al gebruikt.",
    reset: "Vraag een nieuwe link",
    invite: "Vraag aan wie u uitnodigde om een nieuwe uitnodiging.",
    signIn: "Naar inloggen",
  },
  forgot: {
    title: "Wachtwoord vergeten",
    intro: "Vul uw e-mailadres in. U krijgt dan een mail met een link.",
    send: "Stuur mij een link",
    sent: "Kijk in uw mail",
    sentMore:
      "Is dit adres bij ons bekend? Dan krijgt u binnen een paar minuten een mail. De link werkt een half uur.",
    notSeen: "Ziet u niets? Kijk dan bij uw ongewenste mail.",
    tooOften,
  },
  reset: {
    title: "Kies een nieuw wachtwoord",
    intro: "Daarna logt u opnieuw in. U wordt overal uitgelogd.",
    save: "Bewaar het wachtwoord",
  },
  invite: {
    title: "U bent uitgenodigd",
    intro: (organisation: string) => `Maak een account om te werken voor ${organisation}.`,
    known: (organisation: string) =>
      `U hebt al een account. Neem de uitnodiging aan om ook te werken voor ${organisation}.`,
    save: "Maak mijn account",
    accept: "Neem de uitnodiging aan",
  },
  claim: {
    title: "Neem uw pagina in beheer",
    intro: (organisation: string) =>
      `In deze etalage staat een pagina van ${organisation}. Maak een account om die zelf bij te houden.`,
    known: (organisation: string) =>
      `U hebt al een account. Neem daarmee ook de pagina van ${organisation} in beheer.`,
    save: "Maak mijn account",
    accept: "Neem de pagina in beheer",
  },
};
