import { FAMILY, type Theme } from "./theme";

/** What happens between people: in the family, at school, in the street. */
export const familyThemes: Theme[] = [
  {
    term: "opvoeding",
    about: "bij opvoeden",
    needs: "opvoedvragen of opvoedstress",
    near: "opvoeden",
    forms: ["home", "group", "online", "practice"],
    methods: ["triple-p", "vht", "pmto", "opvoedhulp"],
    approach: ["video-interactiebegeleiding", "Triple P", "oudertraining"],
    child: {
      signs: [
        "Opvoeden kost u op dit moment veel energie.",
        "Luistert uw kind niet en wordt het elke dag ruzie?",
        "U twijfelt of u het goed doet als ouder.",
        "U en uw partner zitten niet op één lijn.",
      ],
      gains: [
        "U krijgt weer plezier in de gewone dingen met uw kind.",
        "U weet wat u kunt doen als uw kind niet luistert.",
        "Er komen regels in huis die voor iedereen helder zijn.",
        "U voelt zich zekerder als ouder.",
      ],
    },
  },
  {
    term: "scheiding",
    about: "na een scheiding",
    needs: "problemen na een (conflict)scheiding",
    forms: ["practice", "group", "home", "online"],
    methods: ["psycho-educatie", "vaktherapie", "opvoedhulp"],
    approach: ["kindbehartiging", "oudergesprekken", "systeemtherapie"],
    youngest: 4,
    child: {
      signs: [
        "U bent uit elkaar en uw kind heeft er last van.",
        "Lukt het niet om samen rustig te praten over uw kind?",
        "Uw kind voelt zich klem zitten tussen twee huizen.",
      ],
      gains: [
        "Uw kind hoeft geen partij te kiezen.",
        "U maakt afspraken die voor uw kind goed zijn.",
        "Uw kind mag zeggen wat het voelt en wenst.",
      ],
    },
  },
  {
    term: "gedrag",
    about: "bij moeilijk gedrag",
    needs: "externaliserende gedragsproblemen",
    forms: ["home", "practice", "group", "stay", "family-home", "day", "school"],
    methods: ["pmto", "agressie", "verbindend-gezag", "mst"],
    approach: ["geweldloos verzet", "agressieregulatie", "systeemgericht werken"],
    youngest: 4,
    child: {
      signs: [
        "Uw kind is vaak boos en u weet niet meer wat u moet doen.",
        "Scheldt of slaat uw kind als het zijn zin niet krijgt?",
        "Uw kind houdt zich thuis en op school niet aan afspraken.",
      ],
      gains: [
        "Uw kind leert op tijd stoppen als het boos wordt.",
        "U staat weer samen voor dezelfde regels.",
        "De sfeer in huis wordt beter.",
      ],
    },
  },
  {
    term: "hechting",
    about: "bij hechting",
    needs: "een onveilige of verstoorde hechting",
    forms: ["home", "practice", "foster", "stay", "family-home"],
    methods: ["vht", "vaktherapie", "pleegzorg"],
    approach: ["gehechtheidsgerichte therapie", "Theraplay", "video-interactiebegeleiding"],
    oldest: 18,
    child: {
      signs: [
        "Uw kind laat zich moeilijk troosten of houdt u op afstand.",
        "Uw kind vertrouwt volwassenen niet snel.",
        "Is uw kind overdreven lief tegen vreemden en afwerend tegen u?",
      ],
      gains: [
        "U leert kijken naar wat uw kind met gedrag wil zeggen.",
        "Er ontstaat stap voor stap meer vertrouwen.",
        "Troosten en samen spelen gaan weer beter.",
      ],
    },
  },
  {
    term: "multiprobleem",
    about: "als er veel tegelijk speelt",
    needs: "meervoudige en complexe gezinsproblematiek",
    near: "opvoeden regelen",
    forms: ["home", "crisis", "stay"],
    methods: ["iag", "signs", "mdft", "mdo"],
    approach: ["één gezin, één plan", "Signs of Safety", "netwerkberaad"],
    child: {
      signs: [
        "In uw gezin speelt veel tegelijk: geld, school, ruzie en zorgen om de kinderen.",
        "Er komen veel hulpverleners, maar niemand heeft het overzicht.",
        "U rent van het ene probleem naar het andere.",
      ],
      gains: [
        "Er komt één plan en één vast gezicht voor het hele gezin.",
        "Eerst zorgen we voor rust en veiligheid, daarna voor de rest.",
        "U pakt samen met ons één ding tegelijk aan.",
      ],
    },
    adult: {
      signs: ["Bij u lopen problemen met geld, wonen en gezondheid door elkaar."],
      gains: ["U krijgt één vaste begeleider die met u alles op een rij zet."],
    },
  },
  {
    term: "huiselijk-geweld",
    about: "na geweld in huis",
    needs: "(een vermoeden van) huiselijk geweld of kindermishandeling",
    near: "veiligheid geweld psychisch",
    forms: FAMILY,
    methods: ["signs", "mdap", "emdr"],
    approach: ["veiligheidsplan", "Signs of Safety", "traumasensitief werken"],
    child: {
      signs: [
        "Bij u thuis is geweld of er wordt vaak geschreeuwd en gedreigd.",
        "Uw kind heeft geweld gezien of meegemaakt.",
      ],
      gains: [
        "Samen maken we afspraken zodat iedereen veilig is.",
        "Uw kind kan vertellen wat er is gebeurd.",
      ],
    },
    adult: {
      signs: ["U bent niet veilig in uw relatie of in uw familie."],
      gains: ["U heeft een plan om veilig te zijn en mensen die u helpen."],
    },
  },
  {
    term: "kopp",
    about: "als een ouder psychische problemen heeft",
    needs: "een ouder met psychische of verslavingsproblematiek",
    near: "raken",
    forms: ["group", "practice", "online"],
    methods: ["psycho-educatie", "kindertraining"],
    approach: ["KOPP/KVO-groepen", "gezinsgesprekken"],
    youngest: 6,
    oldest: 23,
    child: {
      signs: [
        "Een van de ouders heeft psychische problemen of drinkt te veel.",
        "Uw kind zorgt thuis voor een ander en denkt weinig aan zichzelf.",
      ],
      gains: [
        "Uw kind ontdekt dat het niet de enige is.",
        "Uw kind leert dat het niet zijn schuld is.",
        "Uw kind mag weer gewoon kind zijn.",
      ],
    },
  },
  {
    term: "kindouders",
    about: "voor ouders met een beperking",
    needs: "ouders met een (licht verstandelijke) beperking",
    near: "opvoeden",
    forms: ["home", "group"],
    methods: ["vht", "iag", "opvoedhulp"],
    approach: ["praktisch voordoen", "werken met pictogrammen", "langdurige gezinsbegeleiding"],
    oldest: 18,
    child: {
      signs: [
        "Leren kost u meer tijd en u wilt graag een goede ouder zijn.",
        "U vindt het moeilijk om alle regels voor uw kind te onthouden.",
      ],
      gains: [
        "We doen dingen voor en u oefent ze daarna zelf.",
        "U krijgt hulp zolang het nodig is, ook als uw kind groter wordt.",
      ],
    },
  },
  {
    term: "schoolverzuim",
    about: "bij thuiszitten",
    needs: "schoolverzuim of dreigende uitval",
    near: "gedragsproblemen gedrag",
    forms: ["home", "school", "day", "group"],
    methods: ["onderwijszorg", "cgt"],
    approach: ["terug-naar-schoolplan", "samenwerking met het onderwijs", "leren op de boerderij"],
    youngest: 6,
    oldest: 20,
    child: {
      signs: [
        "Uw kind gaat al een tijd niet of bijna niet naar school.",
        "Is er elke ochtend strijd om naar school te gaan?",
        "Uw kind is het vertrouwen in school kwijt.",
      ],
      gains: [
        "Uw kind vindt stap voor stap de weg terug naar leren.",
        "School, u en wij maken samen één plan.",
        "Uw kind heeft weer een reden om op te staan.",
      ],
    },
  },
  {
    term: "pesten",
    about: "bij pesten",
    needs: "problemen in het contact met leeftijdgenoten",
    near: "psychische",
    forms: ["group", "practice", "school"],
    methods: ["kindertraining", "vaktherapie"],
    approach: ["Rots en Water", "rollenspel", "psychomotorische training"],
    youngest: 6,
    oldest: 16,
    child: {
      signs: [
        "Uw kind wordt gepest of vindt het moeilijk om vrienden te maken.",
        "Staat uw kind vaak alleen op het schoolplein?",
        "Uw kind durft niet goed voor zichzelf op te komen.",
      ],
      gains: [
        "Uw kind leert hoe het nee zegt en hoe het hulp vraagt.",
        "Uw kind staat steviger in zijn schoenen.",
        "Uw kind durft weer op anderen af te stappen.",
      ],
    },
  },
  {
    term: "overlast-crim",
    about: "na contact met de politie",
    needs: "delictgedrag of een justitieel kader",
    near: "gedrag regelen",
    forms: ["home", "practice", "stay"],
    methods: ["mst", "fft", "mdft", "agressie", "jr"],
    approach: ["motiverende gespreksvoering", "netwerkgericht werken"],
    youngest: 12,
    child: {
      signs: [
        "Uw kind is met de politie in aanraking gekomen.",
        "Uw kind heeft verkeerde vrienden en is veel op straat.",
      ],
      gains: [
        "Uw kind vindt weer een plek op school, op het werk of bij een club.",
        "U krijgt weer zicht op wat uw kind doet.",
      ],
    },
    adult: {
      signs: ["U komt uit detentie en u wilt opnieuw beginnen."],
      gains: ["U bouwt aan werk, wonen en een vaste dagindeling."],
    },
  },
  {
    term: "vluchtelingen",
    about: "voor nieuwkomers",
    needs: "een vluchtgeschiedenis en vragen over opvoeden, school of inburgeren",
    near: "opvoeden regelen",
    forms: ["home", "practice", "group"],
    methods: ["meertalig", "vaktherapie", "emdr"],
    approach: ["cultuursensitief werken", "inzet van een tolk", "sleutelpersonen"],
    child: {
      signs: [
        "U bent gevlucht en uw kind moet hier alles opnieuw leren.",
        "Uw kind denkt nog vaak aan wat er onderweg is gebeurd.",
      ],
      gains: [
        "Uw kind voelt zich veiliger en leert makkelijker.",
        "U leert hoe school en hulp in Nederland werken.",
      ],
    },
    adult: {
      signs: ["U bent nieuw in Nederland en veel regels zijn onduidelijk."],
      gains: ["U regelt steeds meer zelf, in uw eigen tempo."],
    },
  },
];
