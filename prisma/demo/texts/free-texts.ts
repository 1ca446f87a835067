/** Help nearby that anyone may walk into: what it is, for whom, and how it is given. */
import type { Regime } from "./line";
import type { FormKind } from "./theme";

export type FreeText = {
  title: string;
  regime: Regime;
  kind: FormKind;
  ages: readonly [number, number];
  /** The theme's expertise term first. */
  terms: readonly string[];
  plain: string;
  professional: string;
};

export const FREE_TEXTS: readonly FreeText[] = [
  {
    title: "Spreekuur over opvoeden",
    regime: "jeugdwet",
    kind: "practice",
    ages: [0, 17],
    terms: ["opvoeding", "preventie"],
    plain:
      "Heeft u een vraag over opvoeden? Loop binnen op het spreekuur. Een pedagoog denkt met u mee. Vaak is één gesprek genoeg.",
    professional:
      "Vrij toegankelijk spreekuur door een pedagoog (hbo). Maximaal drie gesprekken; daarna zo nodig warme overdracht naar de toegang.",
  },
  {
    title: "Oudercursus: rustig grenzen stellen",
    regime: "jeugdwet",
    kind: "group",
    ages: [2, 12],
    terms: ["opvoeding", "gedrag", "preventie"],
    plain:
      "In vijf avonden leert u hoe u rustig blijft en duidelijk bent. U oefent met andere ouders. U heeft geen verwijzing nodig.",
    professional:
      "Oudercursus van vijf bijeenkomsten, acht tot twaalf deelnemers. Geen diagnose of dossier nodig.",
  },
  {
    title: "Inloop voor jongeren",
    regime: "jeugdwet",
    kind: "group",
    ages: [12, 23],
    terms: ["psychosociaal", "preventie"],
    plain:
      "Jongeren lopen twee middagen per week binnen voor een praatje of een spel. Wie ergens mee zit, praat met een jongerenwerker.",
    professional:
      "Inloop door jongerenwerk, twee dagdelen per week. Signaleren, kort ondersteunen en zo nodig meelopen naar de toegang.",
  },
  {
    title: "Maatje voor een kind",
    regime: "jeugdwet",
    kind: "home",
    ages: [5, 17],
    terms: ["psychosociaal", "kopp"],
    plain:
      "Een vrijwilliger doet elke week iets leuks met uw kind. Zo heeft uw kind iemand voor zichzelf. Een maatje blijft een jaar.",
    professional:
      "Maatjesproject met getrainde vrijwilligers, begeleid door een coördinator. Duur een jaar, één dagdeel per week.",
  },
  {
    title: "Groep voor kinderen na een scheiding",
    regime: "jeugdwet",
    kind: "group",
    ages: [6, 12],
    terms: ["scheiding"],
    plain:
      "Uw kind praat en speelt met kinderen van wie de ouders ook uit elkaar zijn. De groep komt zes keer bij elkaar.",
    professional:
      "Preventieve lotgenotengroep, zes bijeenkomsten, met een ouderavond vooraf en achteraf.",
  },
  {
    title: "Training opkomen voor jezelf",
    regime: "jeugdwet",
    kind: "group",
    ages: [8, 14],
    terms: ["pesten", "psychosociaal", "kindertraining"],
    plain:
      "Uw kind leert in acht keer om voor zichzelf op te komen. De groep is klein en oefent veel. Elk kind mag meedoen.",
    professional:
      "Weerbaarheidstraining op school of in de buurt, acht bijeenkomsten, groep van tien.",
  },
  {
    title: "Steun thuis in een jong gezin",
    regime: "jeugdwet",
    kind: "home",
    ages: [0, 7],
    terms: ["opvoeding", "multiprobleem"],
    plain:
      "Een ervaren ouder komt elke week een ochtend bij u thuis. Zij luistert en helpt mee. U bepaalt zelf waarmee.",
    professional:
      "Opvoedsteun door getrainde vrijwilligers met een coördinator. Niet passend bij onveiligheid.",
  },
  {
    title: "Advies van een jeugdpsycholoog, zonder verwijzing",
    regime: "jeugdwet",
    kind: "practice",
    ages: [4, 17],
    terms: ["angst", "depressie", "preventie"],
    plain:
      "Maakt u zich zorgen over angst of somberheid bij uw kind? Een psycholoog praat één of twee keer met u en uw kind.",
    professional:
      "Kort advies door een gz-psycholoog, maximaal twee gesprekken, zonder verwijsbrief of dossier.",
  },
  {
    title: "Inloop in de buurt",
    regime: "wmo",
    kind: "group",
    ages: [18, 110],
    terms: ["psychosociaal", "preventie"],
    plain:
      "De koffie staat klaar, elke werkdag. U kunt komen voor een praatje of om iets te doen. Iedereen is welkom.",
    professional:
      "Dagelijkse inloop met beroepskracht en vrijwilligers. Vindplaats voor eenzaamheid en beginnende problemen.",
  },
  {
    title: "Maatje voor een volwassene",
    regime: "wmo",
    kind: "home",
    ages: [18, 110],
    terms: ["psychosociaal", "ouderen"],
    plain:
      "Een vrijwilliger komt elke week langs of gaat met u op pad. U kiest samen wat u doet. Wij zoeken iemand die bij u past.",
    professional:
      "Maatjesproject voor volwassenen met een klein netwerk; matching en begeleiding door een coördinator.",
  },
  {
    title: "Hulp bij post en geld",
    regime: "wmo",
    kind: "practice",
    ages: [18, 110],
    terms: ["schulden", "preventie"],
    plain:
      "Neem uw post mee. Een vrijwilliger leest die met u en helpt met formulieren. U hoeft geen afspraak te maken.",
    professional:
      "Spreekuur voor administratie en geld, met getrainde vrijwilligers; bij schulden overdracht naar schuldhulp.",
  },
  {
    title: "Steunpunt voor mantelzorgers",
    regime: "wmo",
    kind: "practice",
    ages: [18, 110],
    terms: ["mantelzorg"],
    plain:
      "Zorgt u voor iemand? Hier krijgt u advies en een luisterend oor. U kunt ook andere mantelzorgers ontmoeten.",
    professional:
      "Informatie, advies en lotgenotencontact voor mantelzorgers; bemiddelt ook bij vervangende zorg.",
  },
  {
    title: "Bewegen en ontmoeten voor ouderen",
    regime: "wmo",
    kind: "group",
    ages: [65, 110],
    terms: ["ouderen", "dementie"],
    plain:
      "Samen bewegen op uw eigen tempo, en daarna koffie. Ook als u wat vergeet, kunt u meedoen.",
    professional:
      "Wekelijkse beweeggroep met beweegcoach, ook voor mensen met beginnende geheugenproblemen.",
  },
  {
    title: "Herstelgroep onder leiding van ervaringsdeskundigen",
    regime: "wmo",
    kind: "group",
    ages: [18, 110],
    terms: ["psychose", "verslaving", "depressie"],
    plain:
      "U praat met mensen die hetzelfde hebben meegemaakt. U hoeft niets te bewijzen en u mag altijd stoppen.",
    professional:
      "Vrij toegankelijke herstelgroep door getrainde ervaringsdeskundigen, wekelijks, zonder eindtermijn.",
  },
];
