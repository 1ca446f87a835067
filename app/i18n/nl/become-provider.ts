/** The public page for who wants to become a provider. */
export const becomeProvider = {
  title: "Aanbieder worden",
  intro:
    "Wilt u hulp bieden in deze regio? Meld uw organisatie dan hier aan. U hebt geen account nodig.",
  notHere: {
    title: "Aanbieder worden",
    text: "Deze regio neemt hier geen aanvragen aan. Bel de regio om te horen hoe u aanbieder wordt.",
  },
  stepsTitle: "Zo gaat het",
  steps: (workdays: number) => [
    "U vult hieronder in wie u bent. U krijgt een mail met een link.",
    "Met die link vult u uw aanvraag in. U kunt stoppen en later verdergaan.",
    "U voegt de bewijzen toe die de regio vraagt, en verstuurt uw aanvraag.",
    `De regio bekijkt uw aanvraag. Binnen ${workdays} werkdagen krijgt u antwoord, per onderdeel. Vraagt de regio u iets, dan staat die tijd stil.`,
    "Bent u toegelaten? Dan maakt u uw pagina en zet u uw aanbod in de etalage.",
  ],
  openTitle: "Waar u zich voor kunt aanmelden",
  open: "Het hele jaar open",
  openUntil: (day: string, round: string) => `Open tot en met ${day} (${round})`,
  opensOn: (day: string, round: string) => `Open vanaf ${day} (${round})`,
  closed: "Nu niet open. Er is nog geen nieuwe ronde bekend.",
  extraAlways: "Hebt u al een contract? Dan kunt u altijd meer aanvragen.",
  everything: "Alle hulp",
  asked: "Wat de regio vraagt",
  askedIntro:
    "Dit laat u zien bij uw aanvraag. U levert het één keer in, ook als u later meer vraagt.",
  only: (laws: string) => `Alleen voor: ${laws}`,
  maxAge: (months: number) => `Niet ouder dan ${months} maanden.`,
  seen: "U laat dit alleen zien. De regio bewaart het niet.",
  optional: "Niet verplicht.",
  startTitle: "Begin uw aanvraag",
  organisation: "Naam van uw organisatie",
  kvk: "KvK-nummer",
  kvkHint: "8 cijfers. Spaties en punten mogen.",
  name: "Uw naam",
  email: "Uw mailadres",
  emailHint: "Hier sturen wij de link naartoe.",
  trap: "Laat dit veld leeg",
  start: "Stuur mij de link",
  privacy: "Wij gebruiken wat u invult voor uw aanvraag. Na 90 dagen stilte wissen wij het.",
  done: {
    mail: {
      title: "Kijk in uw mail",
      lines: [
        "U krijgt binnen een paar minuten een mail met een link. Daarmee vult u uw aanvraag in.",
        "Ziet u niets? Kijk dan bij uw ongewenste mail.",
      ],
    },
    address: {
      title: "Uw organisatie staat al in de etalage",
      lines: (address: string) => [
        `Er gaat een mail met een uitnodiging naar ${address}. Dat adres staat bij ons bekend. U krijgt hoogstens één mail per dag.`,
        "Met die uitnodiging neemt u de pagina over. Daarna vraagt u extra aanbod aan als u bent ingelogd.",
        "Kunt u niet bij dit mailadres? Bel dan de regio.",
      ],
    },
    people: {
      title: "Uw organisatie doet al mee",
      lines: [
        "Collega's van u hebben al een account. Log in, of vraag uw beheerder om een uitnodiging.",
        "Wilt u meer hulp aanbieden? Dat vraagt u aan als u bent ingelogd, bij Registratie.",
      ],
      signIn: "Inloggen",
    },
    "no-address": {
      title: "Uw organisatie staat al in de etalage",
      lines: [
        "Wij hebben geen mailadres van uw organisatie. Daarom kunnen wij u geen uitnodiging sturen.",
        "Bel de regio. Dan krijgt u een link om uw pagina over te nemen.",
      ],
    },
  },
};
