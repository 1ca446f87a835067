/** Forming a care combination: what members agree on, and who takes part. */
type Act = { title: string; intro: string; button: string };

export const combination = {
  faultTitle: "Dit is nog niet vastgelegd",
  fault: "Dit lukte niet. Kijk het formulier na.",
  more: "Wat u nog meer kunt doen",
  pending: (n: number) => `Versie ${n} ligt voor om te tekenen`,
  pendingIntro: "Tot alle leden hebben getekend, is de combinatie niet te vinden voor verwijzers.",
  was: (now: string, before: string) => `${now} (was: ${before})`,
  signed: "Getekend",
  signedBy: (names: string) => (names === "" ? "nog niemand" : names),
  isLeft: "geen lid meer",
  left: (day: string) =>
    `Uw organisatie was lid tot en met ${day}. U leest hier wat toen was afgesproken.`,
  over: "De zorgcombinatie is beëindigd. U kunt alles nog nalezen.",
  invited: "Gevraagd, nog geen antwoord",
  share: (name: string) => `Deel van ${name}`,
  shareHint: "Een breuk, bijvoorbeeld 1/3. Samen precies één geheel.",
  fields: {
    rule: "Wie besluit over geld",
    threshold: "Tot welk bedrag in een maand zonder stemmen",
    days: "Binnen hoeveel dagen antwoorden de leden",
    silence: "Wat betekent het als een lid niets zegt",
    exit: "Hoe een lid kan uitstappen",
    dispute: "Wat u doet bij onenigheid",
    reporting: "Hoe u zich verantwoordt",
    password: "Uw wachtwoord, om te tekenen",
    passwordToAgree: "Uw wachtwoord, om in te stemmen",
    newLead: "Welk lid wordt penvoerder",
    provider: "Code van de aanbieder, bijvoorbeeld p012",
    role: "Als",
    roles: { lid: "lid", penvoerder: "penvoerder" },
  },
  acts: {
    schrijven: {
      title: "Afspraken schrijven of veranderen",
      intro: "Daarna tekenen alle leden, ook uw eigen organisatie.",
      button: "Voorleggen aan alle leden",
    },
    tekenen: {
      title: "Tekenen",
      intro: "U tekent namens uw organisatie. Lees eerst wat er staat.",
      button: "Tekenen",
    },
    publiceren: {
      title: "In de etalage zetten",
      intro: "Verwijzers kunnen de combinatie dan vinden.",
      button: "In de etalage zetten",
    },
    uitnodigen: {
      title: "Een aanbieder vragen",
      intro: "De beheerder van die aanbieder antwoordt. Doet die mee, dan tekenen allen opnieuw.",
      button: "Vragen",
    },
    meedoen: {
      title: "U bent gevraagd om mee te doen",
      intro: "Alle leden hebben dezelfde rechten. U ziet het gezamenlijke budget als u meedoet.",
      button: "Wij doen mee",
    },
    uitstappen: {
      title: "Uitstappen",
      intro: "De combinatie is dan niet compleet, tot de anderen opnieuw tekenen.",
      button: "Uitstappen",
    },
    overdragen: {
      title: "Een andere penvoerder voorstellen",
      intro:
        "Dat lid beslist zelf. Tot die tijd blijft u penvoerder. Voorstellen over geld blijven gelden.",
      button: "Voorstellen",
    },
    beeindigen: {
      title: "Voorstellen om te stoppen",
      intro:
        "Alle leden moeten instemmen. Het kan pas als al het geld is verdeeld en alle hulp is afgerond.",
      button: "Stoppen voorstellen",
    },
    instemmen: {
      title: "Uw antwoord op dit besluit",
      intro: "U antwoordt namens uw organisatie.",
      button: "Wij stemmen in",
    },
    intrekken: {
      title: "Dit voorstel intrekken",
      intro: "Dan blijft alles zoals het is.",
      button: "Intrekken",
    },
  } satisfies Record<string, Act>,
  resolution: {
    title: "Besluit dat voorligt",
    toLead: (name: string) => `Voorstel: ${name} wordt penvoerder.`,
    toEnd: "Voorstel: de zorgcombinatie stopt.",
    by: "Voorgesteld door",
    agreed: "Stemt in",
    waiting: "Nog geen antwoord van",
    no: "Wij stemmen niet in",
    means: {
      lead: "U wordt penvoerder. U doet dan voorstellen namens alle leden. De combinatie blijft te vinden.",
      end: "Stemmen alle leden in, dan stopt de combinatie meteen. Verwijzers vinden haar niet meer.",
    },
  },
  coverage: {
    title: "Wat u samen kunt geven",
    intro:
      "De regio vraagt dit van een zorgcombinatie. Alles moet door ten minste één lid zijn gedekt.",
    nothing:
      "De regio vraagt hier geen vaste lijst van een zorgcombinatie. Er wordt niets getoetst.",
    missing: "Nog niemand",
    by: (names: string) => `Gedekt door ${names}`,
    all: "alle leden",
    together: "de combinatie zelf",
    lacking: (name: string) => `Nog niemand van u geeft dit: ${name}.`,
    aspects: {
      segment: "Contract",
      role: "Rol",
      profile: "Doelgroep",
      municipality: "Gemeente",
      expertise: "Expertise",
    },
    roles: { main: "hoofdaannemer", sub: "onderaannemer" } as Record<string, string>,
  },
  refuse: "Wij doen niet mee",
  told: {
    schrijven: "De afspraken liggen bij alle leden.",
    tekenen: "U hebt getekend.",
    publiceren: "De combinatie staat in de etalage.",
    uitnodigen: "De aanbieder is gevraagd.",
    meedoen: "Uw organisatie doet mee.",
    overdragen: "Het lid is gevraagd om penvoerder te worden.",
    beeindigen: "Het voorstel om te stoppen ligt bij alle leden.",
    instemmen: "Uw organisatie stemt in.",
    weigeren: "Uw organisatie stemt niet in. Er verandert niets.",
    intrekken: "Het voorstel is ingetrokken.",
  } as Record<string, string>,
  faults: {
    "combination.no-rule": "Kies wie besluit.",
    "combination.no-amount": "Vul een bedrag in, bijvoorbeeld 25.000, of 0.",
    "combination.no-days": "Vul een aantal dagen in, van 1 tot en met 60.",
    "combination.no-silence": "Kies wat niets zeggen betekent.",
    "combination.no-shares": "Vul bij elk lid een breuk in. Samen zijn ze precies één.",
    "combination.no-terms": "Schrijf hier iets, in hoogstens 2.000 tekens.",
    "combination.names-a-person":
      "Schrijf hier niemands naam, nummer of adres. Wat getekend is, blijft altijd staan.",
    "combination.too-few": "Een combinatie heeft ten minste twee leden.",
    "combination.changed-since": "De afspraken zijn veranderd. Lees ze opnieuw.",
    "combination.moved-already": "Dit kan nu niet. Kijk hoe het staat.",
    "combination.not-signed": "Nog niet alle leden hebben de nieuwste afspraken getekend.",
    "combination.no-contract": "Een van de leden heeft geen contract dat nu geldt.",
    "combination.second-lead": "Er is al een penvoerder. Vraag de aanbieder als lid.",
    "combination.no-provider": "Vul de code in van een aanbieder in deze regio.",
    "combination.member-already": "Deze aanbieder is al lid.",
    "combination.not-invited": "Deze vraag staat niet meer open.",
    "combination.ended": "Deze zorgcombinatie is beëindigd. U kunt hier niets meer veranderen.",
    "combination.no-lead": "Kies een lid dat penvoerder wordt.",
    "combination.asked-already": "Er ligt al een besluit voor. Wacht op antwoord of trek het in.",
    "combination.not-asked": "Dit besluit ligt niet meer voor.",
    "combination.books-open":
      "Er staat nog geld of een reservering open. Sluit eerst elk budget af met alle leden.",
    "combination.helps":
      "De combinatie heeft nog aanmeldingen of hulp die loopt. Rond die eerst af.",
    "combination.leads":
      "De penvoerder kan niet uitstappen. Draag die rol eerst over aan een ander lid.",
    "combination.money-open": "Uw organisatie heeft nog geld of reserveringen. Rond die eerst af.",
    "combination.parts-open":
      "Uw organisatie doet nog een deel van hulp die loopt. Draag dat eerst over aan een ander lid.",
    "account.current-password": "Dit wachtwoord klopt niet. Probeer het opnieuw.",
    "sign-in.too-often": "Te vaak geprobeerd. Wacht even en probeer het dan opnieuw.",
  } as Record<string, string>,
};
