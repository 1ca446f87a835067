import { TALK, type Theme } from "./theme";

/** How someone feels, thinks and copes. */
export const mindThemes: Theme[] = [
  {
    term: "autisme",
    about: "bij autisme",
    needs: "een (vermoeden van een) autismespectrumstoornis",
    near: "ontwikkelingsstoornis psychisch",
    forms: ["home", "practice", "research", "group", "day", "stay", "respite", "school", "online"],
    methods: ["psycho-educatie", "vaktherapie", "kindertraining"],
    approach: ["Geef me de 5", "TEACCH", "oplossingsgericht werken", "beelddenken in de praktijk"],
    child: {
      signs: [
        "Raakt uw kind snel van slag als iets anders loopt dan gedacht?",
        "Voor uw kind zijn drukte en geluid al snel te veel.",
        "Uw kind vindt het moeilijk om te begrijpen wat anderen bedoelen.",
        "Kan uw kind slecht tegen veranderingen op school of thuis?",
        "Uw kind heeft autisme en loopt vast in het gewone leven van elke dag.",
        "Na school is uw kind op en volgt er thuis een uitbarsting.",
        "U denkt aan autisme en u zoekt hulp die rustig en duidelijk is.",
        "Vrienden maken lukt uw kind niet goed, al wil het dat wel.",
      ],
      gains: [
        "U merkt dat de dag rustiger verloopt en dat er minder ruzie is.",
        "Uw kind leert beter aangeven wat het nodig heeft.",
        "Thuis komt er meer duidelijkheid en dat geeft rust.",
        "Uw kind durft vaker iets nieuws te proberen.",
        "U leert zelf ook hoe u overprikkeling op tijd ziet.",
        "Uw kind weet beter wat het kan verwachten en ontspant meer.",
        "Broers en zussen begrijpen beter waarom dingen anders gaan.",
        "Uw kind vindt een manier om na drukte weer op te laden.",
      ],
    },
    adult: {
      signs: [
        "U heeft autisme en het kost u veel moeite om overzicht te houden.",
        "Raakt u snel overprikkeld op uw werk of thuis?",
        "U wilt graag contact met anderen, maar het kost u veel energie.",
        "Afspraken, post en huishouden stapelen zich bij u op.",
      ],
      gains: [
        "U krijgt een week met vaste punten en genoeg rust.",
        "U weet beter waar uw grens ligt en durft dat te zeggen.",
        "U houdt energie over voor dingen die u leuk vindt.",
        "Het lukt u beter om zelf dingen te regelen.",
      ],
    },
  },
  {
    term: "adhd",
    about: "bij ADHD",
    needs: "aandachtsproblemen of ADHD",
    near: "ontwikkelingsstoornis regelen afspraken",
    forms: ["home", "practice", "research", "group", "school", "day", "online"],
    methods: ["psycho-educatie", "cgt", "medicatie"],
    approach: ["plan- en organisatietraining", "psycho-educatie", "oplossingsgericht werken"],
    child: {
      signs: [
        "Uw kind is druk, snel afgeleid en vergeet veel.",
        "Begint uw kind aan van alles, maar komt er weinig af?",
        "Uw kind doet vaak iets voordat het heeft nagedacht.",
        "Op school krijgt u te horen dat uw kind zich moeilijk kan concentreren.",
      ],
      gains: [
        "Uw kind leert hoe het rustig kan worden en iets kan afmaken.",
        "Er komt een vast ritme in huis, met duidelijke afspraken.",
        "Uw kind krijgt weer vaker te horen wat het goed doet.",
        "Een taak afmaken kost minder strijd.",
      ],
    },
    adult: {
      signs: [
        "U heeft veel plannen, maar u krijgt ze moeilijk af.",
        "Uw hoofd is altijd druk en u raakt snel dingen kwijt.",
        "Komt u vaak te laat of vergeet u afspraken?",
      ],
      gains: [
        "U leert plannen op een manier die bij u past.",
        "U houdt uw huis, post en geld beter op orde.",
        "U komt minder vaak in tijdnood.",
      ],
    },
  },
  {
    term: "angst",
    about: "bij angst",
    needs: "angst- of dwangklachten",
    near: "psychische",
    forms: TALK,
    methods: ["cgt", "psycho-educatie", "vaktherapie", "online"],
    approach: ["exposure", "ontspanningsoefeningen", "ACT"],
    child: {
      signs: [
        "Uw kind is bang voor dingen waar andere kinderen niet bang voor zijn.",
        "Durft uw kind niet meer alleen te slapen of naar een feestje te gaan?",
        "Uw kind piekert veel en heeft vaak buikpijn.",
      ],
      gains: [
        "Uw kind oefent in kleine stappen met wat het spannend vindt.",
        "Uw kind krijgt meer zelfvertrouwen.",
        "U leert hoe u uw kind steunt zonder het over te nemen.",
      ],
    },
    adult: {
      signs: [
        "U bent vaak bang of gespannen en daardoor blijft u liever thuis.",
        "Heeft u paniekaanvallen of dwang?",
      ],
      gains: ["U durft stap voor stap weer meer.", "U leert wat u kunt doen als de angst opkomt."],
    },
  },
  {
    term: "depressie",
    about: "bij somberheid",
    needs: "stemmingsklachten of een lichte tot matige depressie",
    near: "psychische somber",
    forms: TALK,
    methods: ["cgt", "vaktherapie", "psycho-educatie"],
    approach: ["activerende begeleiding", "interpersoonlijke therapie", "running therapy"],
    youngest: 8,
    child: {
      signs: [
        "Uw kind is al lang somber en heeft nergens zin in.",
        "Ligt uw kind veel op bed en ziet het bijna geen vrienden meer?",
        "Uw kind huilt veel of is juist snel boos.",
      ],
      gains: [
        "Uw kind krijgt weer zin om dingen te doen.",
        "Er komt weer ritme in slapen, eten en school.",
        "Uw kind leert anders kijken naar nare gedachten.",
      ],
    },
    adult: {
      signs: [
        "U voelt zich al lang somber en komt moeilijk op gang.",
        "Kost opstaan, douchen of koken u veel moeite?",
      ],
      gains: [
        "U vult uw dag weer met kleine, haalbare dingen.",
        "U staat er niet meer alleen voor.",
      ],
    },
  },
  {
    term: "trauma",
    about: "na een nare gebeurtenis",
    needs: "traumagerelateerde klachten of PTSS",
    near: "psychisch trauma",
    forms: ["practice", "home", "online"],
    methods: ["emdr", "tfcbt", "vaktherapie"],
    approach: ["EMDR", "traumagerichte gedragstherapie", "schrijftherapie"],
    child: {
      signs: [
        "Uw kind heeft iets ergs meegemaakt en denkt er steeds aan terug.",
        "Slaapt uw kind slecht of schrikt het van kleine dingen?",
        "Uw kind is sinds de gebeurtenis boos, bang of erg stil.",
      ],
      gains: [
        "De herinnering blijft, maar doet minder pijn.",
        "Uw kind slaapt beter en kan weer spelen en leren.",
        "U weet wat u kunt zeggen en doen als uw kind van streek is.",
      ],
    },
    adult: {
      signs: [
        "U heeft iets ergs meegemaakt en u komt er niet los van.",
        "Heeft u nachtmerries of bent u steeds op uw hoede?",
      ],
      gains: ["U krijgt weer grip op uw dag.", "U voelt zich veiliger, thuis en buiten."],
    },
  },
  {
    term: "suicidaliteit",
    about: "bij gedachten aan de dood",
    needs: "suïcidale gedachten of zelfbeschadiging",
    near: "psychische",
    forms: ["practice", "home", "crisis"],
    methods: ["cgt", "iht", "crisis"],
    approach: ["veiligheidsplan", "CASE-benadering", "dialectische gedragstherapie"],
    youngest: 12,
    child: {
      signs: [
        "Uw kind zegt dat het niet meer wil leven of doet zichzelf pijn.",
        "U maakt zich grote zorgen over de veiligheid van uw kind.",
      ],
      gains: [
        "Samen maken we een plan voor moeilijke momenten.",
        "Uw kind hoeft er niet meer alleen mee rond te lopen.",
      ],
    },
  },
  {
    term: "eetstoornis",
    about: "bij eetproblemen",
    needs: "een (beginnende) eetstoornis",
    near: "psychische",
    forms: ["practice", "group", "home", "day"],
    methods: ["cgt", "psycho-educatie", "dagbehandeling"],
    approach: ["gezinsbehandeling", "motiverende gespreksvoering", "samenwerking met een diëtist"],
    youngest: 10,
    child: {
      signs: [
        "Uw kind eet steeds minder of telt alles wat het eet.",
        "Aan tafel is er elke dag strijd over eten.",
        "Uw kind is erg bezig met gewicht en uiterlijk.",
      ],
      gains: [
        "Eten wordt stap voor stap weer gewoner.",
        "U weet wat u aan tafel wel en niet kunt doen.",
        "Uw kind kijkt milder naar zichzelf.",
      ],
    },
  },
  {
    term: "psychosociaal",
    about: "bij spanning en onzekerheid",
    needs: "psychosociale klachten",
    near: "psychische",
    forms: ["practice", "group", "home", "online", "school"],
    methods: ["vaktherapie", "kindertraining", "cgt"],
    approach: ["creatieve therapie", "ACT", "oplossingsgericht werken"],
    child: {
      signs: [
        "Uw kind zit niet lekker in zijn vel en u weet niet goed waarom.",
        "Is uw kind vaak onzeker of trekt het zich terug?",
        "Uw kind heeft vaak hoofdpijn of buikpijn door spanning.",
      ],
      gains: [
        "Uw kind leert praten over wat het voelt.",
        "Uw kind krijgt weer plezier in school en vrienden.",
        "U ziet uw kind weer lachen.",
      ],
    },
    adult: {
      signs: [
        "U heeft veel aan uw hoofd en het lukt niet meer goed alleen.",
        "Voelt u zich vaak gespannen of eenzaam?",
      ],
      gains: ["U krijgt weer rust en overzicht.", "U bouwt aan contacten die u goed doen."],
    },
  },
  {
    term: "persoonlijkheid",
    about: "bij heftige emoties",
    needs: "(beginnende) persoonlijkheidsproblematiek",
    near: "psychische",
    forms: ["practice", "group", "home"],
    methods: ["cgt", "fact", "vaktherapie"],
    approach: ["schematherapie", "mentaliseren", "VERS-training"],
    youngest: 15,
    child: {
      signs: ["Gevoelens van uw kind zijn heel heftig en wisselen snel."],
      gains: ["Uw kind leert gevoelens herkennen voordat het te veel wordt."],
    },
    adult: {
      signs: [
        "Uw gevoelens zijn zo heftig dat contact met anderen vaak misgaat.",
        "Eindigen vriendschappen of banen bij u vaak in ruzie?",
      ],
      gains: [
        "U herkent eerder wanneer het te veel wordt.",
        "U heeft een plan voor dagen die moeilijk zijn.",
      ],
    },
  },
  {
    term: "psychose",
    about: "bij psychische kwetsbaarheid",
    needs: "een psychotische kwetsbaarheid",
    near: "psychische",
    forms: ["home", "day", "stay", "practice"],
    methods: ["fact", "medicatie", "beschermd-wonen"],
    approach: ["herstelgericht werken", "signaleringsplan", "inzet van ervaringsdeskundigen"],
    youngest: 16,
    adult: {
      signs: [
        "U bent kwetsbaar voor een psychose en u wilt een terugval voorkomen.",
        "U hoort of ziet soms dingen die anderen niet merken.",
      ],
      gains: [
        "U weet welke signalen u serieus moet nemen.",
        "U heeft een vaste plek en mensen om op terug te vallen.",
      ],
    },
  },
];
