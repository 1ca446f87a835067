import type { Theme } from "./theme";

/** Living on one's own, getting older, caring for another. */
export const adultThemes: Theme[] = [
  {
    term: "dementie",
    about: "bij geheugenproblemen",
    needs: "(beginnende) dementie",
    forms: ["day", "home", "respite", "group"],
    methods: ["dagbesteding", "mantelzorg", "vervoer"],
    approach: ["belevingsgericht werken", "casemanagement", "geheugentraining"],
    youngest: 55,
    adult: {
      signs: [
        "U of uw partner vergeet steeds vaker dingen.",
        "Alleen thuis zijn gaat niet altijd meer goed.",
        "Zorgt u voor iemand met dementie en wordt dat zwaar?",
      ],
      gains: [
        "U heeft een gezellige dag met mensen om u heen.",
        "Uw mantelzorger kan even iets voor zichzelf doen.",
        "U kunt langer in uw eigen huis blijven wonen.",
      ],
    },
  },
  {
    term: "ouderen",
    about: "bij het ouder worden",
    needs: "verminderde zelfredzaamheid of eenzaamheid op hoge leeftijd",
    forms: ["home", "day", "household", "group"],
    methods: ["huishoudelijk", "dagbesteding", "vervoer"],
    approach: ["netwerkversterking", "valpreventie", "signaleren en doorverwijzen"],
    youngest: 65,
    adult: {
      signs: [
        "U wordt ouder en sommige dingen in huis lukken niet meer.",
        "De dagen zijn lang en u ziet weinig mensen.",
        "U wilt graag thuis blijven wonen, maar niet zonder hulp.",
      ],
      gains: [
        "Uw huis blijft schoon en u houdt zelf de regie.",
        "U komt weer vaker onder de mensen.",
        "Er is iemand die merkt of het goed met u gaat.",
      ],
    },
  },
  {
    term: "dakloosheid",
    about: "bij dreigende dakloosheid",
    needs: "(dreigende) dak- of thuisloosheid",
    near: "zelfstandig",
    forms: ["stay", "home", "crisis"],
    methods: ["opvang", "beschermd-wonen", "kamertraining"],
    approach: ["Housing First", "herstelgericht werken", "krachtwerk"],
    youngest: 18,
    adult: {
      signs: [
        "U heeft geen vaste plek om te wonen of u raakt uw huis kwijt.",
        "U slaapt steeds bij iemand anders.",
      ],
      gains: [
        "U heeft een plek om te slapen en iemand die met u meekijkt.",
        "U werkt stap voor stap aan een eigen woning.",
      ],
    },
  },
  {
    term: "schulden",
    about: "bij geldzorgen",
    needs: "schulden en beperkte financiële vaardigheden",
    near: "geld",
    forms: ["home", "group", "practice"],
    methods: ["begeleiding-ind", "begeleiding-groep"],
    approach: ["budgetbegeleiding", "stress-sensitief werken", "samenwerking met schuldhulp"],
    youngest: 18,
    adult: {
      signs: [
        "U heeft schulden en u durft de post niet open te maken.",
        "Houdt u aan het einde van de maand niets over?",
      ],
      gains: [
        "U weet weer wat er binnenkomt en wat er uitgaat.",
        "U heeft rust in uw hoofd, omdat er een plan ligt.",
      ],
    },
  },
  {
    term: "huishoudelijk",
    about: "als schoonmaken niet meer lukt",
    needs: "beperkingen bij het voeren van een huishouden",
    forms: ["household"],
    methods: ["ouderen", "lichamelijk"],
    approach: ["normenkader huishoudelijke hulp", "signaleren", "vaste medewerkers"],
    youngest: 18,
    adult: {
      signs: [
        "Het lukt u niet meer om uw huis zelf schoon te houden.",
        "Bukken, tillen en stofzuigen zijn voor u te zwaar.",
        "Na een operatie heeft u tijdelijk hulp in huis nodig.",
      ],
      gains: [
        "Uw huis is schoon en u houdt energie over.",
        "U heeft steeds dezelfde hulp op een vaste dag.",
        "Onze medewerker maakt ook tijd voor een praatje.",
      ],
    },
  },
  {
    term: "mantelzorg",
    about: "voor mantelzorgers",
    needs: "overbelasting door mantelzorg",
    forms: ["respite", "group", "home"],
    methods: ["logeren", "dagbesteding"],
    approach: ["respijtzorg", "familiegesprekken", "lotgenotencontact"],
    youngest: 18,
    adult: {
      signs: [
        "U zorgt voor een ander en u komt aan uzelf niet toe.",
        "Slaapt u slecht door de zorgen om uw naaste?",
      ],
      gains: [
        "U kunt met een gerust hart een paar dagen weg.",
        "U houdt het zorgen voor een ander langer vol.",
      ],
    },
  },
  {
    term: "beschermd-wonen",
    about: "voor een nieuwe start",
    needs: "een ernstige psychische aandoening die een beschermde woonplek nodig maakt",
    near: "psychische",
    forms: ["stay", "home"],
    methods: ["fact", "dagbesteding", "kamertraining"],
    approach: ["individuele rehabilitatie-benadering", "herstelondersteunende zorg"],
    youngest: 18,
    adult: {
      signs: [
        "Zelfstandig wonen gaat nu niet, omdat u psychisch kwetsbaar bent.",
        "U komt uit een kliniek en u zoekt een veilige plek.",
      ],
      gains: [
        "U woont op uzelf, met altijd iemand in de buurt.",
        "U leert koken, plannen en omgaan met buren.",
      ],
    },
  },
  {
    term: "dagbesteding",
    about: "voor een zinvolle dag",
    needs: "een gebrek aan structuur en zinvolle daginvulling",
    forms: ["day"],
    methods: ["vervoer", "begeleiding-groep"],
    approach: ["arbeidsmatige activering", "werken met dieren en planten", "talentgericht werken"],
    youngest: 18,
    adult: {
      signs: [
        "U heeft geen werk en de dagen zijn leeg.",
        "U wilt graag iets doen, maar gewoon werk is te zwaar.",
      ],
      gains: [
        "U heeft een ritme en mensen die op u rekenen.",
        "U ontdekt waar u goed in bent.",
        "U gaat met een voldaan gevoel naar huis.",
      ],
    },
  },
  {
    term: "kamertraining",
    about: "op weg naar een eigen huis",
    needs: "behoefte aan begeleid wonen op weg naar zelfstandigheid",
    near: "opvoeden zelfstandig",
    forms: ["stay", "home"],
    methods: ["nazorg18", "begeleiding-ind"],
    approach: ["competentietraining", "toekomstplan 18+", "netwerkversterking"],
    youngest: 16,
    oldest: 27,
    child: {
      signs: [
        "Uw kind wordt bijna volwassen, maar kan nog niet alleen wonen.",
        "Thuis wonen gaat niet meer en uw kind wil op zichzelf.",
      ],
      gains: [
        "Uw kind leert koken, sparen en op tijd komen.",
        "Ook na de achttiende verjaardag is er een plan.",
      ],
    },
    adult: {
      signs: ["U wilt op uzelf wonen en u heeft nog hulp nodig."],
      gains: ["U woont steeds zelfstandiger en weet wie u kunt bellen."],
    },
  },
  {
    term: "crisis",
    about: "bij een crisis",
    needs: "een acute, onveilige of ontwrichte situatie",
    near: "onveiligheid psychisch",
    forms: ["crisis"],
    methods: ["iht", "signs"],
    approach: ["Ambulante Spoedhulp", "Families First", "veiligheidstaxatie"],
    child: {
      signs: [
        "Thuis is het zo uit de hand gelopen dat u niet kunt wachten.",
        "U bent bang dat er vandaag iets ergs gebeurt.",
      ],
      gains: [
        "Wij zorgen eerst voor rust en veiligheid.",
        "Na vier weken is duidelijk welke hulp daarna nodig is.",
      ],
    },
    adult: {
      signs: ["Het gaat ineens zo slecht dat u vandaag hulp nodig heeft."],
      gains: ["U bent veilig en er ligt een plan voor de komende dagen."],
    },
  },
];
