import type { FormTexts } from "./form-text";

/** Help that comes to where someone is, or that someone comes to for an hour. */
export const visitingForms: Pick<
  FormTexts,
  "home" | "practice" | "research" | "group" | "online" | "school" | "household"
> = {
  home: {
    heads: {
      child: ["Begeleiding", "Hulp thuis", "Gezinsbegeleiding", "Begeleiding aan huis"],
      adult: ["Begeleiding", "Hulp thuis", "Persoonlijke begeleiding", "Begeleiding aan huis"],
    },
    things: ["begeleiding thuis", "praktische hulp thuis"],
    hows: {
      child: [
        "Een vaste begeleider komt {often} bij u thuis.",
        "Wij kijken mee op de momenten die lastig zijn, zoals opstaan, eten of naar bed gaan.",
        "Wij oefenen thuis, want daar moet het straks ook lukken.",
        "We beginnen met een gesprek aan uw keukentafel.",
        "Meestal komen wij {long}, eerst vaak en later minder.",
        "De begeleider spreekt ook met school of opvang, als u dat goed vindt.",
        "Wij komen ook aan het begin van de avond en op zaterdag.",
      ],
      adult: [
        "Een vaste begeleider komt {often} bij u langs.",
        "Samen kiezen we waar we het eerst aan werken.",
        "Tussendoor kunt u bellen of een bericht sturen.",
        "We beginnen met een kennismaking bij u thuis.",
        "Meestal komen wij {long}, eerst vaak en later minder.",
        "We doen het de eerste keer samen en daarna doet u het zelf.",
      ],
    },
    settings: [
      "Ambulante begeleiding in de thuissituatie",
      "Outreachende hulp in en om het huis",
      "Systeemgerichte ambulante hulp",
    ],
    teams: [
      "Team: hbo-begeleiders met een gedragswetenschapper als regiebehandelaar.",
      "Inzet door mbo- en hbo-medewerkers; wekelijks teamoverleg onder leiding van een hbo-coach.",
      "Uitvoering door een hbo-systeemwerker, met achtervang in het team bij ziekte en vakantie.",
      "Eén vaste begeleider; een gedragswetenschapper kijkt elke zes weken mee.",
    ],
    limits: [
      "Niet passend bij acute onveiligheid zonder veiligheidsplan.",
      "Contra-indicatie: noodzaak van toezicht gedurende 24 uur.",
      "Niet passend als niemand in het huishouden een hulpvraag heeft.",
      "Voorwaarde is een woonsituatie waarin medewerkers veilig kunnen werken.",
    ],
    terms: ["begeleiding-ind", "opvoedhulp"],
  },
  practice: {
    heads: {
      child: ["Behandeling", "Therapie", "Gesprekken en behandeling", "Kortdurende behandeling"],
      adult: ["Begeleiding", "Gesprekken", "Coaching", "Persoonlijke begeleiding"],
    },
    things: ["gesprekken en oefeningen", "hulp in onze praktijk", "een behandeling op maat"],
    hows: {
      child: [
        "Uw kind komt {often} naar onze praktijk.",
        "Eerst praten we met u en daarna maken we kennis met uw kind.",
        "We praten, spelen, tekenen of bewegen, net wat bij uw kind past.",
        "Na zes keer kijken we samen of het helpt.",
        "U krijgt als ouder eigen gesprekken en tips voor thuis.",
        "De meeste kinderen komen {long} bij ons.",
        "Uw kind heeft steeds dezelfde behandelaar.",
      ],
      adult: [
        "U heeft {often} een gesprek van een uur.",
        "In het eerste gesprek maken we samen een plan.",
        "U krijgt oefeningen mee voor thuis.",
        "Na zes keer kijken we samen of het helpt.",
        "U mag iemand meenemen die u vertrouwt.",
      ],
    },
    settings: [
      "Individuele poliklinische behandeling",
      "Individueel traject op de praktijk",
      "Kortdurend ambulant traject met oudercontact",
    ],
    teams: [
      "Team: orthopedagoog-generalist, gz-psycholoog en vaktherapeut.",
      "Behandeling door een SKJ-geregistreerde psycholoog; een gz-psycholoog is regiebehandelaar.",
      "Eén behandelaar per cliënt; intervisie en consultatie van een kinder- en jeugdpsychiater.",
      "Uitvoering door een wo-opgeleide behandelaar, met ouderbegeleiding door een collega.",
    ],
    limits: [
      "Contra-indicaties: acute crisis, ernstig middelengebruik dat eerst behandeling vraagt.",
      "Niet passend bij noodzaak van een klinische setting.",
      "Geen behandeling als de veiligheid thuis niet is geregeld.",
      "Bij complexe comorbiditeit overleggen we vooraf met de verwijzer.",
    ],
    terms: ["bggz", "sggz"],
  },
  research: {
    heads: {
      child: ["Onderzoek en advies", "Diagnostisch onderzoek", "Onderzoek"],
      adult: ["Onderzoek en advies"],
    },
    things: ["een goed onderzoek en duidelijk advies", "onderzoek"],
    hows: {
      child: [
        "Het onderzoek bestaat uit drie tot vijf afspraken.",
        "We praten met u, doen opdrachten met uw kind en vragen school om informatie.",
        "U krijgt de uitslag in een gesprek en daarna op papier, in gewone taal.",
        "Uw kind krijgt zelf ook uitleg, met een tekening of een filmpje.",
      ],
      adult: [
        "Het onderzoek bestaat uit drie afspraken.",
        "U krijgt de uitslag in een gesprek en daarna op papier, in gewone taal.",
      ],
    },
    settings: ["Handelingsgerichte diagnostiek", "Diagnostisch traject met adviesgesprek"],
    teams: [
      "Uitvoering door een psycholoog; gz-psycholoog en kinder- en jeugdpsychiater stellen vast.",
      "Orthopedagoog-generalist met een psychodiagnostisch medewerker.",
    ],
    limits: [
      "Geen onderzoek op verzoek van één ouder zonder toestemming van de ander.",
      "Niet passend als eerst veiligheid of rust nodig is.",
    ],
    terms: ["diagnostiek"],
    approach: ["testonderzoek", "observatie", "anamnese", "informatie van school"],
    gains: {
      child: [
        "U weet daarna wat er aan de hand is en welke hulp past.",
        "U krijgt een advies waar ook school mee verder kan.",
        "Uw kind begrijpt zichzelf beter.",
      ],
      adult: ["U weet daarna wat er aan de hand is en welke hulp past."],
    },
  },
  group: {
    heads: {
      child: ["Groepstraining", "Training in een kleine groep", "Groep", "Weekgroep"],
      adult: ["Groepstraining", "Cursus", "Groep", "Begeleiding in een groep"],
    },
    things: ["een training in een kleine groep", "een kleine groep met vaste begeleiders"],
    hows: {
      child: [
        "De groep heeft zes tot acht deelnemers en twee trainers.",
        "Er zijn tien bijeenkomsten, steeds na schooltijd.",
        "De deelnemers leren door te doen: spelen, oefenen en praten.",
        "Er zijn ook drie avonden voor ouders.",
        "Vooraf maken we kennis om te zien of de groep past.",
        "Thuis krijgt uw kind elke week een kleine opdracht.",
      ],
      adult: [
        "De groep komt {often} bij elkaar, met koffie en vaste gezichten.",
        "Er zijn acht bijeenkomsten van twee uur.",
        "U leert van elkaar en u hoeft niets te vertellen wat u niet wilt.",
        "Vooraf heeft u een kennismaking met de begeleider.",
        "De groep heeft hooguit tien deelnemers.",
      ],
    },
    settings: [
      "Gesloten groep van acht tot twaalf bijeenkomsten",
      "Groepsaanbod met voor- en nagesprek",
      "Psycho-educatieve groep van zes tot acht deelnemers",
    ],
    teams: [
      "Twee trainers (hbo/wo), van wie één gedragswetenschapper.",
      "Trainersduo met een ervaringsdeskundige.",
      "Begeleiding door een gecertificeerd trainer en een co-trainer.",
    ],
    limits: [
      "Niet passend als iemand (nog) niet in een groep kan functioneren.",
      "Contra-indicatie: gedrag dat de veiligheid van de groep in gevaar brengt.",
      "Start bij minimaal vijf deelnemers; individuele overbrugging is mogelijk.",
    ],
    terms: ["begeleiding-groep"],
  },
  online: {
    heads: {
      child: ["Online begeleiding", "Hulp via beeldbellen", "Online training"],
      adult: ["Online begeleiding", "Hulp via beeldbellen", "Begeleiding op afstand"],
    },
    things: ["hulp via beeldbellen", "begeleiding op afstand"],
    hows: {
      child: [
        "Uw kind spreekt {often} met een vaste begeleider via het scherm.",
        "Tussendoor maakt uw kind korte oefeningen op de computer of telefoon.",
        "De eerste keer zien we elkaar in het echt, als u dat prettig vindt.",
        "U kunt als ouder meekijken met de oefeningen.",
      ],
      adult: [
        "U spreekt {often} met een vaste begeleider via het scherm.",
        "U kunt op een zelf gekozen tijd oefenen.",
        "Wij helpen u de eerste keer met inloggen.",
        "U kunt tussendoor een bericht sturen en krijgt binnen een werkdag antwoord.",
      ],
    },
    settings: ["Blended aanbod met beeldbellen en modules", "Individueel online traject"],
    teams: [
      "Uitvoering door hbo-begeleiders; een gz-psycholoog is regiebehandelaar.",
      "Vaste e-coach met een gedragswetenschapper op de achtergrond.",
    ],
    limits: [
      "Niet passend bij crisis of zonder een rustige plek om te beeldbellen.",
      "Contra-indicatie: onvoldoende digitale vaardigheden zonder steun van een naaste.",
    ],
    terms: ["online"],
  },
  school: {
    heads: {
      child: ["Hulp op school", "Begeleiding in de klas", "Begeleiding op school"],
      adult: ["Begeleiding bij het leren", "Hulp bij een opleiding"],
    },
    things: ["hulp op school", "begeleiding in en om de klas"],
    hows: {
      child: [
        "De begeleider komt {often} op de school van uw kind.",
        "Wij kijken eerst een ochtend mee in de klas.",
        "De leerkracht krijgt tips die in de klas haalbaar zijn.",
        "Elke zes weken praten school, u en wij samen.",
        "Uw kind werkt soms in de klas en soms in een rustige ruimte.",
      ],
      adult: ["De begeleider komt {often} naar uw opleiding.", "We maken samen een weekplan."],
    },
    settings: ["Onderwijs-zorgarrangement op de eigen school", "Ambulante inzet in de klas"],
    teams: [
      "Uitvoering door een hbo-begeleider passend onderwijs en een orthopedagoog.",
      "Onderwijs-zorgteam van leerkracht, jeugdhulpverlener en gedragswetenschapper.",
    ],
    limits: [
      "Afstemming met het samenwerkingsverband is een voorwaarde.",
      "Niet bedoeld ter vervanging van basisondersteuning door de school.",
    ],
    terms: ["onderwijszorg"],
  },
  household: {
    heads: {
      child: ["Hulp in het gezin"],
      adult: ["Huishoudelijke hulp", "Hulp in huis", "Vaste hulp thuis"],
    },
    things: ["hulp in huis", "huishoudelijke hulp"],
    hows: {
      child: ["Een vaste hulp komt {often} een ochtend of middag."],
      adult: [
        "Een vaste hulp komt {often} een ochtend of middag.",
        "Samen maken we een lijst van wat er in huis moet gebeuren.",
        "Is uw hulp ziek, dan bellen wij u en zoeken wij vervanging.",
        "Zij of hij doet de was, stofzuigt en houdt keuken en badkamer schoon.",
      ],
    },
    settings: ["Hulp bij het huishouden"],
    teams: [
      "Vaste huishoudelijk medewerkers (mbo 1-2) met een wijkcoördinator.",
      "Medewerkers zijn geschoold in het herkennen van dementie en eenzaamheid.",
    ],
    limits: [
      "Geen persoonlijke verzorging of verpleging.",
      "Grote opruimklussen vragen een apart plan.",
    ],
    terms: ["huishoudelijk"],
  },
};
