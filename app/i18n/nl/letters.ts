/** What the letters of the house say: never more than what happened, and where to go. */
const days = (n: number) => (n === 1 ? "1 dag" : `${n} dagen`);
const many = (n: number, one: string, more: string) => (n === 1 ? `1 ${one}` : `${n} ${more}`);

export const letters = {
  greeting: "Dag,",
  from: (host: string) => `Dit bericht is van de etalage van de regio: ${host}.`,
  noAnswer: "U kunt dit bericht niet beantwoorden.",
  notYou: "Hebt u dit niet gevraagd? Dan hoeft u niets te doen.",
  wasNotYou: "Was u dit niet? Herstel dan meteen uw wachtwoord en laat het de beheerder weten.",
  validDays: (n: number) => `De link werkt ${days(n)} en één keer.`,
  validMinutes: (minutes: number) => `De link werkt ${minutes} minuten en één keer.`,
  toSettings: "U kiest zelf welke berichten u krijgt. Dat doet u bij uw meldingen.",
  invitation: {
    subject: "U bent uitgenodigd voor de etalage",
    lines: [
      "Een collega heeft u uitgenodigd voor de etalage van de regio.",
      "Kies een wachtwoord. Daarna kunt u inloggen.",
    ],
    link: "Kies uw wachtwoord",
  },
  claim: {
    subject: "Neem de pagina van uw organisatie over",
    lines: [
      "Uw organisatie staat in de etalage van de regio. Verwijzers en gezinnen zoeken daar hulp.",
      "Neem de pagina over. Dan houdt u zelf uw wachttijden en uw aanbod bij.",
    ],
    link: "Neem de pagina over",
  },
  organisationInvitation: {
    subject: "Doe mee met de etalage van de regio",
    lines: [
      "De regio nodigt uw organisatie uit voor de etalage.",
      "Daar zoekt u hulp die past, en ziet u hoe lang iemand wacht.",
      "Maak een account. Daarna kunt u inloggen.",
    ],
    link: "Maak uw account",
  },
  reset: {
    subject: "Kies een nieuw wachtwoord",
    lines: ["Iemand vroeg om een nieuw wachtwoord voor uw account bij de etalage."],
    link: "Kies een nieuw wachtwoord",
  },
  emailChange: {
    subject: "Bevestig uw nieuwe mailadres",
    lines: ["Iemand wil dit mailadres gebruiken om in te loggen bij de etalage."],
    link: "Bevestig dit mailadres",
  },
  emailChanged: {
    subject: "Uw mailadres is veranderd",
    lines: ["Het mailadres van uw account bij de etalage is veranderd."],
    link: "Naar uw account",
  },
  passwordChanged: {
    subject: "Uw wachtwoord is veranderd",
    lines: ["Het wachtwoord van uw account bij de etalage is veranderd."],
    link: "Naar uw account",
  },
  secondStepChanged: {
    subject: "Uw tweede stap bij het inloggen is veranderd",
    lines: ["De tweede stap waarmee u inlogt bij de etalage is veranderd."],
    link: "Naar uw account",
  },
  recoveryCodeUsed: {
    subject: "Iemand logde in met een herstelcode",
    lines: [
      "Iemand gebruikte een herstelcode van uw account bij de etalage.",
      "Die code werkt niet meer. Bent u uw telefoon kwijt? Kies dan bij uw account een andere telefoon.",
    ],
    link: "Naar uw account",
  },
  reminder: {
    subject: (n: number) => `Kloppen uw wachttijden nog? (${n})`,
    lines: (n: number) => [
      `${many(n, "wachttijd", "wachttijden")} van uw organisatie ${n === 1 ? "is" : "zijn"} al een tijd niet bevestigd.`,
      "Verwijzers zien hoe oud een wachttijd is. Een oude wachttijd telt niet mee als plek.",
      "Klopt alles nog? Bevestig het met één klik. U hoeft niet in te loggen.",
    ],
    link: "Bekijk en bevestig",
    change: (address: string) => `Is er iets veranderd? Log in en pas het aan: ${address}`,
  },
  notice: {
    subject: "Er staat een melding voor u klaar",
    lines: ["Er staat een nieuwe melding voor u klaar in de etalage."],
    link: "Lees de melding",
  },
  digest: {
    subject: (n: number) => `${many(n, "melding staat", "meldingen staan")} voor u klaar`,
    lines: (n: number) => [
      n === 1
        ? "Er staat 1 nieuwe melding voor u klaar in de etalage."
        : `Er staan ${n} nieuwe meldingen voor u klaar in de etalage.`,
    ],
    link: "Lees uw meldingen",
  },
  availability: {
    lasts: "De link werkt 14 dagen, zolang er een antwoord nodig is. Geef hem aan niemand door.",
    more: (address: string) => `Wilt u iets vragen of een dag noemen? Log dan in: ${address}`,
    asked: {
      subject: (name: string) => `Kunt u helpen? Vraag ${name}`,
      lines: [
        "Een verwijzer vraagt of uw organisatie hulp kan geven. Er staat geen naam bij.",
        "Lees de vraag en geef antwoord. U hoeft niet in te loggen.",
      ],
      link: "Lees de vraag en geef antwoord",
    },
    replied: {
      subject: (name: string) => `U hebt antwoord op uw vraag bij ${name}`,
      lines: [
        "Een verwijzer gaf antwoord op wat u vroeg.",
        "Zeg nu of u kunt helpen. U hoeft niet in te loggen.",
      ],
      link: "Lees het en geef antwoord",
    },
    chosen: {
      subject: (name: string) => `Uw organisatie is gekozen bij vraag ${name}`,
      lines: [
        "Uw ja op een vraag zonder naam is gekozen.",
        "De verwijzer meldt de inwoner nu bij u aan. U krijgt daar bericht over.",
      ],
      link: "Bekijk de vraag",
    },
    closed: {
      subject: (name: string) => `Vraag ${name} is gesloten`,
      lines: ["Een vraag zonder naam is gesloten. U hoeft er niets meer mee te doen."],
      link: "Bekijk de vraag",
    },
  },
  application: {
    lasts: "De link werkt 90 dagen. Bewaart u iets, dan gaan die dagen opnieuw in.",
    link: {
      subject: "Ga verder met uw aanvraag om aanbieder te worden",
      lines: [
        "U begon met een aanvraag om aanbieder te worden bij de regio.",
        "Met de link hieronder gaat u verder. U kunt altijd stoppen en later verdergaan.",
      ],
      link: "Ga verder met uw aanvraag",
    },
    received: {
      subject: "Uw aanvraag om aanbieder te worden is binnen",
      lines: [
        "Wij hebben uw aanvraag ontvangen. De regio gaat ernaar kijken.",
        "Met de link hieronder ziet u hoe het ermee staat, en kunt u uw bevestiging printen.",
      ],
      link: "Bekijk uw aanvraag",
    },
    moreAsked: {
      subject: "De regio vraagt u nog iets over uw aanvraag",
      lines: [
        "De regio bekijkt uw aanvraag om aanbieder te worden en heeft nog een vraag.",
        "Met de link hieronder leest u de vraag en geeft u antwoord. Tot die tijd staat de aanvraag stil.",
      ],
      link: "Lees de vraag en geef antwoord",
    },
    decided: {
      subject: "De regio heeft over uw aanvraag besloten",
      lines: [
        "De regio heeft besloten over uw aanvraag om aanbieder te worden.",
        "Met de link hieronder leest u per onderdeel het besluit, met uitleg.",
        "U leest daar ook wat u kunt doen als u het er niet mee eens bent.",
        "Is iets toegelaten? Dan krijgt u een tweede mail met een uitnodiging om in te loggen.",
      ],
      link: "Lees het besluit",
    },
    expiring: {
      subject: "Uw aanvraag verdwijnt over een week",
      lines: [
        "U begon met een aanvraag om aanbieder te worden, en bewaarde al een tijd niets.",
        "Over een week wissen wij wat u invulde. Wilt u verder? Open de link en bewaar een stap.",
      ],
      link: "Ga verder met uw aanvraag",
    },
    member: {
      subject: "Doet uw organisatie mee met een zorgcombinatie?",
      lines: [
        "Een aanbieder vraagt bij de regio een zorgcombinatie aan, en noemt uw organisatie als deelnemer.",
        "Zeg zelf of u meedoet, en wat u gaat doen. Zonder uw antwoord gaat de aanvraag niet door.",
      ],
      link: "Bekijk en geef antwoord",
    },
    memberAnswered: {
      subject: "Een deelnemer gaf antwoord",
      lines: ["Een deelnemer van uw zorgcombinatie heeft antwoord gegeven."],
      link: "Bekijk uw aanvraag",
    },
  },
};
