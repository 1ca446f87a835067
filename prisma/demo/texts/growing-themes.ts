import { TALK, type Theme } from "./theme";

/** Growing up and learning: little ones, school skills, loss, who one is. */
export const growingThemes: Theme[] = [
  {
    term: "vroeghulp",
    about: "in de eerste jaren",
    needs: "regulatie-, hechtings- of ontwikkelingsproblemen op jonge leeftijd",
    near: "opvoeden",
    forms: ["home", "practice", "group"],
    methods: ["vht", "opvoedhulp"],
    approach: ["infant mental health", "video-interactiebegeleiding", "samen spelen"],
    oldest: 6,
    child: {
      signs: [
        "Uw kind huilt veel, slaapt slecht of eet moeilijk.",
        "U heeft vragen over de ontwikkeling van uw baby of peuter.",
        "Bent u onzeker of uw kind zich goed ontwikkelt?",
      ],
      gains: [
        "U begrijpt beter wat uw kind u wil vertellen.",
        "Slapen, eten en spelen gaan makkelijker.",
        "U geniet weer meer van uw kind.",
      ],
    },
  },
  {
    term: "dyslexie",
    about: "bij ernstige dyslexie",
    needs: "ernstige, enkelvoudige dyslexie",
    forms: ["practice", "research", "school", "online"],
    methods: ["diagnostiek", "eed-perceel"],
    approach: ["fonologische training", "protocol dyslexie diagnostiek en behandeling"],
    youngest: 7,
    oldest: 12,
    child: {
      signs: [
        "Lezen en spellen blijven moeilijk, ook na extra hulp op school.",
        "Uw kind leest langzaam en wordt er onzeker van.",
      ],
      gains: [
        "Uw kind leest vlotter en maakt minder fouten.",
        "Uw kind durft weer hardop te lezen.",
        "School weet welke hulp in de klas werkt.",
      ],
    },
  },
  {
    term: "leren",
    about: "bij leren en plannen",
    needs: "leer- of ontwikkelingsproblemen",
    near: "ontwikkelingsstoornis",
    forms: ["practice", "research", "school", "group", "day"],
    methods: ["diagnostiek", "onderwijszorg"],
    approach: ["intelligentieonderzoek", "executieve functies trainen", "handelingsadvies"],
    youngest: 4,
    oldest: 18,
    child: {
      signs: [
        "Uw kind doet zijn best, maar leren blijft moeilijk.",
        "Loopt uw kind achter en weet niemand waarom?",
        "Uw kind heeft moeite met plannen en beginnen.",
      ],
      gains: [
        "U weet wat uw kind kan en waar het hulp bij nodig heeft.",
        "Uw kind leert op een manier die wel past.",
        "School en u gebruiken dezelfde aanpak.",
      ],
    },
  },
  {
    term: "taal-spraak",
    about: "bij taal en spraak",
    needs: "een taalontwikkelingsstoornis of spraakproblemen",
    near: "ontwikkelingsstoornis",
    forms: ["practice", "research", "group", "school"],
    methods: ["diagnostiek", "kindertraining"],
    approach: ["ondersteunde communicatie", "totale communicatie"],
    oldest: 12,
    child: {
      signs: [
        "Uw kind praat weinig of is moeilijk te verstaan.",
        "Uw kind wordt boos omdat anderen het niet begrijpen.",
      ],
      gains: [
        "Uw kind kan beter duidelijk maken wat het wil.",
        "U leert hoe u taal gebruikt bij gewone dingen zoals eten en aankleden.",
      ],
    },
  },
  {
    term: "slaap-tic",
    about: "bij slapen en zindelijkheid",
    needs: "slaap-, tic- of zindelijkheidsproblemen",
    near: "psychische",
    forms: ["practice", "online", "home"],
    methods: ["cgt", "psycho-educatie"],
    approach: ["slaapschema", "plaswekkertraining", "habit reversal"],
    youngest: 3,
    oldest: 16,
    child: {
      signs: [
        "Uw kind slaapt slecht en het hele gezin is moe.",
        "Heeft uw kind tics of plast het nog in bed?",
      ],
      gains: [
        "De nachten worden rustiger, ook voor u.",
        "Uw kind schaamt zich minder en durft weer uit logeren.",
      ],
    },
  },
  {
    term: "gender",
    about: "bij vragen over gender",
    needs: "vragen over genderidentiteit of seksuele oriëntatie",
    near: "psychische",
    forms: ["practice", "group", "online"],
    methods: ["psycho-educatie", "meisjes-jongens"],
    approach: ["affirmatieve gespreksvoering", "ouderbegeleiding", "lotgenotencontact"],
    youngest: 10,
    child: {
      signs: [
        "Uw kind heeft vragen over of het een jongen, een meisje of iets anders is.",
        "Uw kind durft niet te vertellen op wie het verliefd wordt.",
      ],
      gains: [
        "Uw kind mag zichzelf zijn en hoeft niets te haasten.",
        "U weet hoe u uw kind kunt steunen.",
      ],
    },
  },
  {
    term: "rouw",
    about: "bij rouw en verlies",
    needs: "(vastgelopen) rouw",
    near: "psychische",
    forms: TALK,
    methods: ["vaktherapie", "emdr"],
    approach: ["rouwtaken", "creatieve verwerking", "lotgenotengroep"],
    child: {
      signs: [
        "Uw kind heeft iemand verloren en praat er niet over.",
        "Is uw kind sinds het verlies vaak boos of erg stil?",
      ],
      gains: [
        "Uw kind vindt een eigen manier om te herinneren.",
        "U kunt er samen weer over praten.",
      ],
    },
    adult: {
      signs: ["U heeft iemand verloren en het gemis wordt niet minder."],
      gains: ["U geeft het verlies een plek en pakt het leven weer op."],
    },
  },
  {
    term: "seksueel-misbruik",
    about: "na seksueel misbruik",
    needs: "ervaringen met seksueel misbruik of grensoverschrijdend gedrag",
    near: "trauma misbruik",
    forms: ["practice", "home"],
    methods: ["emdr", "tfcbt", "vaktherapie"],
    approach: ["traumabehandeling", "weerbaarheid", "ouderbegeleiding"],
    youngest: 6,
    child: {
      signs: ["Iemand is over de grens van uw kind gegaan."],
      gains: [
        "Uw kind leert dat het niet zijn schuld is.",
        "Uw kind voelt zich weer veilig in het eigen lijf.",
      ],
    },
  },
  {
    term: "verslaving",
    about: "bij gamen, alcohol of drugs",
    needs: "(beginnende) middelen- of gameverslaving",
    near: "verslaving psychisch",
    forms: ["practice", "home", "group", "stay", "online"],
    methods: ["mdft", "cgt", "iht"],
    approach: ["motiverende gespreksvoering", "CRA", "terugvalpreventie"],
    youngest: 12,
    child: {
      signs: [
        "Uw kind blowt, drinkt of gamet veel en wil er niet over praten.",
        "School en vrienden lijden onder het gebruik van uw kind.",
      ],
      gains: [
        "Uw kind krijgt weer de baas over het gebruik.",
        "U weet wanneer u grenzen stelt en wanneer u steunt.",
      ],
    },
    adult: {
      signs: ["U gebruikt meer dan u wilt en stoppen lukt niet alleen."],
      gains: ["U krijgt hulp zonder oordeel en een plan voor moeilijke dagen."],
    },
  },
  {
    term: "pleegzorg",
    about: "voor kinderen die niet thuis kunnen wonen",
    needs: "behoefte aan een (tijdelijke) plek buiten het eigen gezin",
    forms: ["foster"],
    methods: ["vht", "hechting"],
    approach: ["matching en voorbereiding", "pleegouderbegeleiding", "traumasensitief opvoeden"],
    oldest: 21,
    child: {
      signs: [
        "Uw kind kan voor korte of langere tijd niet thuis wonen.",
        "Soms is er tijdelijk een ander gezin nodig.",
        "Een weekend in een ander gezin kan uw gezin lucht geven.",
      ],
      gains: [
        "Uw kind woont in een gewoon gezin dat bij uw kind past.",
        "U blijft betrokken bij het leven van uw kind.",
        "Pleegouders krijgen steun van een vaste begeleider.",
      ],
    },
  },
];
