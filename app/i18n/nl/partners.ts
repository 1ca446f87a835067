/** Providers that look for partners, and those who reply. */
type Act = { title: string; intro: string; button: string };

export const partners = {
  title: "Partners zoeken",
  intro:
    "Zoekt u aanbieders om samen een zorgcombinatie te vormen? Plaats een oproep. Andere aanbieders in de regio lezen die en reageren.",
  faultTitle: "Dit is nog niet vastgelegd",
  fault: "Dit lukte niet. Kijk het formulier na.",
  open: { title: "Oproepen van anderen", none: "Er is nu geen oproep van een andere aanbieder." },
  own: { title: "Uw oproepen", none: "U hebt nog geen oproep geplaatst." },
  call: (name: string, title: string) => `${name}: ${title}`,
  states: { open: "open", expired: "verlopen", closed: "gesloten" },
  replyStates: {
    sent: "wacht op antwoord",
    accepted: "aangenomen",
    declined: "afgewezen",
    withdrawn: "ingetrokken",
    lapsed: "vervallen",
  },
  facts: {
    caller: "Oproep van",
    segment: "Deel van de hulp",
    targetGroup: "Voor wie",
    municipalities: "Waar",
    everywhere: "de hele regio",
    until: "Reageren kan tot en met",
    combination: "Zorgcombinatie",
    own: "Uw reactie",
  },
  replies: (n: number) => (n === 1 ? "1 reactie" : `${n} reacties`),
  noReplies: "Nog geen reacties.",
  reply: (name: string, state: string) => `${name}: ${state}`,
  links: {
    find: "Partners zoeken voor een zorgcombinatie",
    waiting: (n: number) =>
      n === 1
        ? "1 reactie op uw oproep voor partners wacht op antwoord"
        : `${n} reacties op uw oproep voor partners wachten op antwoord`,
  },
  fields: {
    combination: "Voor welke zorgcombinatie",
    newOne: "een nieuwe",
    name: "Hoe de zorgcombinatie heet, of gaat heten",
    segment: "Voor welk deel van de hulp",
    pick: "Kies",
    targetGroup: "Voor wie, in één zin",
    municipalities: "In welke gemeenten",
    sought: "Welke hulp of kennis u zoekt",
    soughtHint: "Noem geen personen.",
    until: "Tot en met welke dag kan iemand reageren",
    motivation: "Waarom u mee wilt doen",
    motivationHint: "Kort. Alleen de aanbieder van de oproep leest dit. Noem geen personen.",
  },
  acts: {
    plaatsen: {
      title: "Een oproep plaatsen",
      intro: "Alle aanbieders in de regio kunnen uw oproep lezen.",
      button: "Oproep plaatsen",
    },
    reageren: { title: "Reageren", intro: "", button: "Reactie sturen" },
    terugtrekken: { title: "Uw reactie intrekken", intro: "", button: "Reactie intrekken" },
    kiezen: {
      title: "Uw antwoord",
      intro:
        "Neemt u deze aanbieder aan, dan bent u samen lid en bent u penvoerder. Staan er al afspraken, dan leest en tekent de aanbieder die eerst.",
      button: "Aannemen",
    },
    sluiten: {
      title: "Deze oproep sluiten",
      intro: "Wie nog wacht, krijgt bericht.",
      button: "Oproep sluiten",
    },
  } satisfies Record<string, Act>,
  decline: "Afwijzen",
  told: {
    plaatsen: "Uw oproep staat open.",
    reageren: "Uw reactie is verstuurd.",
    terugtrekken: "Uw reactie is ingetrokken.",
    aannemen: "De aanbieder is aangenomen. De zorgcombinatie staat bij uw oproep.",
    afwijzen: "De reactie is afgewezen.",
    sluiten: "De oproep is gesloten.",
  } as Record<string, string>,
  faults: {
    "partner.no-form": "Laad de pagina opnieuw en probeer het nog eens.",
    "partner.no-name": "Vul in hoe de zorgcombinatie gaat heten.",
    "partner.no-group": "Schrijf voor wie de hulp is.",
    "partner.no-sought": "Schrijf wie of wat u zoekt.",
    "partner.no-motivation": "Schrijf waarom u mee wilt doen.",
    "partner.long-text": "Maak deze tekst korter.",
    "partner.names-a-person": "Noem hier geen naam, nummer of adres van een persoon.",
    "partner.no-segment": "Kies een deel van de hulp.",
    "partner.no-place": "Kies ten minste één gemeente.",
    "partner.no-day": "Kies een dag na vandaag, binnen een half jaar.",
    "partner.not-led": "U bent van deze zorgcombinatie geen penvoerder.",
    "partner.too-many": "U hebt al vijf open oproepen. Sluit er eerst een.",
    "partner.own-call": "Dit is uw eigen oproep.",
    "partner.replied-already": "U hebt al gereageerd.",
    "partner.replied-enough":
      "U hebt al drie keer gereageerd. Bel de aanbieder als u toch mee wilt doen.",
    "partner.call-over": "Deze oproep is voorbij.",
    "partner.decided-already": "Hierover is al besloten.",
    "combination.ended": "Deze zorgcombinatie is beëindigd.",
  } as Record<string, string>,
};
