import type { FormTexts } from "./form-text";

/** Help for which someone is away from home for a day, a night or longer, and urgent help. */
export const stayingForms: Pick<
  FormTexts,
  "day" | "stay" | "family-home" | "respite" | "foster" | "crisis"
> = {
  day: {
    heads: {
      child: ["Dagprogramma", "Dagbehandeling", "Begeleiding overdag"],
      adult: ["Dagbesteding", "Begeleiding overdag", "Werken en meedoen"],
    },
    things: ["een vaste plek voor overdag", "begeleiding overdag", "een dagprogramma op maat"],
    hows: {
      child: [
        "Uw kind komt {days} per week, in een groep van zes tot acht.",
        "We eten samen, spelen buiten en oefenen met kleine doelen.",
        "Uw kind helpt mee met de dieren, in de keuken of in de werkplaats.",
        "Elke dag heeft een vast ritme, zodat uw kind weet wat er komt.",
        "U hoort aan het eind van de dag kort hoe het ging.",
      ],
      adult: [
        "U komt {days} per week en bent er van tien tot vier uur.",
        "U kiest zelf wat u doet: koken, tuinieren, hout bewerken of gewoon meepraten.",
        "Er zijn vaste begeleiders en de groep blijft klein.",
        "Tussen de middag eten we samen warm.",
        "Er is een rustige kamer voor wie even wil liggen.",
      ],
    },
    settings: [
      "Dagprogramma in een vaste kleine groep",
      "Begeleiding groep in dagdelen",
      "Ervaringsgericht dagaanbod met structuur en prikkelarme ruimte",
    ],
    teams: [
      "Twee begeleiders (mbo-4 en hbo) op acht deelnemers; gedragswetenschapper op afroep.",
      "Vast team van vakkracht, begeleider en stagiair; maandelijks overleg met een orthopedagoog.",
      "Activiteitenbegeleiders met een hbo-zorgcoördinator.",
    ],
    limits: [
      "Niet passend bij behoefte aan doorlopende één-op-éénbegeleiding.",
      "Contra-indicatie: weglopen of agressie die in de groep niet te begrenzen is.",
      "Verpleegkundige handelingen alleen na overleg.",
    ],
    terms: ["dagbesteding", "dagbehandeling"],
  },
  stay: {
    heads: {
      child: ["Wonen met behandeling", "Woongroep", "Verblijf", "Wonen in een kleine groep"],
      adult: ["Wonen met begeleiding", "Begeleid wonen", "Beschut wonen"],
    },
    things: [
      "een veilige plek om te wonen",
      "een woonplek met begeleiding",
      "een plek in een kleine groep",
    ],
    hows: {
      child: [
        "Uw kind woont met vijf tot zeven leeftijdgenoten in een gewoon huis.",
        "Er is dag en nacht begeleiding.",
        "U blijft ouder: we bespreken elke week met u hoe het gaat.",
        "Uw kind gaat zo veel mogelijk naar de eigen school.",
        "Vanaf de eerste dag werken we aan wat er na deze plek komt.",
        "In het weekend is uw kind thuis als dat kan.",
      ],
      adult: [
        "U heeft een eigen kamer of studio en deelt een woonkamer.",
        "Er is elke dag begeleiding en 's nachts kunt u altijd bellen.",
        "U kookt zelf of samen met huisgenoten.",
        "Elk half jaar kijken we of u toe bent aan een eigen woning.",
      ],
    },
    settings: [
      "Kleinschalig verblijf met 24-uurs begeleiding",
      "Woonvoorziening met behandeling in en om de groep",
      "Leefgroep van zes plaatsen met gezinsgericht werken",
    ],
    teams: [
      "Team van hbo-jeugdhulpverleners, regiebehandelaar gz-psycholoog, systeemtherapeut.",
      "Vaste groepsleiding (hbo), gedragswetenschapper twee dagen per week aanwezig.",
      "Persoonlijk begeleider per bewoner; slaapwacht en bereikbare achterwacht.",
    ],
    limits: [
      "Contra-indicaties: noodzaak van gesloten plaatsing, acute psychose.",
      "Niet passend bij ernstige agressie tegen groepsgenoten.",
      "Plaatsing na kennismaking en akkoord van alle betrokkenen.",
    ],
    terms: ["woongroep", "verblijf-behandeling"],
  },
  "family-home": {
    heads: {
      child: ["Wonen in een gezinshuis", "Gezinshuis", "Een plek in een gezinshuis"],
      adult: ["Wonen in een gezin"],
    },
    things: ["een plek in een gezinshuis", "een thuis bij gezinshuisouders"],
    hows: {
      child: [
        "Uw kind woont bij gezinshuisouders die dit als werk doen.",
        "Er wonen hooguit vier kinderen in huis.",
        "U blijft ouder en komt op vaste momenten langs.",
        "Uw kind kan blijven zolang dat goed en nodig is.",
      ],
      adult: ["U woont in een gezin dat dit als werk doet."],
    },
    settings: ["Gezinshuis (perspectiefbiedend of tijdelijk)", "Professionele opvoedsituatie"],
    teams: [
      "Twee gezinshuisouders (hbo) met een vaste gedragswetenschapper en achterwacht.",
      "Gezinshuisouders met wekelijkse coaching; therapie wordt zo nodig ingeschakeld.",
    ],
    limits: [
      "Niet passend bij gedrag dat een gezin en andere kinderen te veel belast.",
      "Plaatsing alleen na zorgvuldige matching.",
    ],
    terms: ["gezinshuis"],
  },
  respite: {
    heads: {
      child: ["Logeren", "Logeerweekend", "Logeeropvang"],
      adult: ["Logeren", "Kort verblijf", "Logeeropvang"],
    },
    things: ["een vertrouwde logeerplek", "een plek om te logeren", "een korte logeerperiode"],
    hows: {
      child: [
        "Uw kind logeert één of twee weekenden per maand bij ons.",
        "De groep is klein en heeft vaste begeleiders.",
        "Uw kind mag eerst een middag komen wennen.",
        "We koken, wandelen en doen spelletjes, en er is tijd om niets te doen.",
      ],
      adult: [
        "U logeert een paar dagen tot twee weken.",
        "Er is dag en nacht iemand aanwezig.",
        "U houdt zo veel mogelijk uw eigen ritme.",
        "U kunt vooraf langskomen om de kamer te zien.",
      ],
    },
    settings: [
      "Kortdurend verblijf in weekend en vakantie",
      "Respijtzorg in een kleine logeergroep",
    ],
    teams: [
      "Vaste logeerbegeleiders (mbo-4/hbo) met slaapwacht.",
      "Twee begeleiders op zes gasten; zorgcoördinator bewaakt het plan.",
    ],
    limits: [
      "Niet bedoeld als crisisplek.",
      "Verpleegkundige zorg alleen volgens vooraf gemaakte afspraken.",
    ],
    terms: ["logeren"],
  },
  foster: {
    heads: {
      child: ["Pleegzorg", "Weekendpleegzorg", "Pleegzorg met extra begeleiding"],
      adult: ["Gastgezin"],
    },
    things: ["een plek in een pleeggezin", "pleegzorg"],
    hows: {
      child: [
        "Wij zoeken een gezin dat past en laten u eerst kennismaken.",
        "Een begeleider komt {often} bij het pleeggezin en ook bij u.",
        "U spreekt af wanneer u uw kind ziet en belt.",
        "Broers en zussen plaatsen we samen als dat kan.",
      ],
      adult: ["Wij zoeken een gezin dat bij u past."],
    },
    settings: ["Pleegzorg (voltijd, deeltijd en netwerk)", "Pleegzorg met intensieve begeleiding"],
    teams: [
      "Pleegzorgbegeleiders (hbo) met gedragswetenschapper en trainers.",
      "Begeleider voor het pleeggezin en een aparte begeleider voor ouders.",
    ],
    limits: [
      "Niet passend bij gedrag dat in een gezin niet te dragen is.",
      "Plaatsing alleen na screening en matching.",
    ],
    terms: ["pleegzorg"],
  },
  crisis: {
    heads: {
      child: ["Spoedhulp", "Crisishulp thuis", "Snelle hulp"],
      adult: ["Spoedhulp", "Crisishulp", "Snelle hulp"],
    },
    things: ["snelle hulp", "hulp die dezelfde dag begint"],
    hows: {
      child: [
        "Wij komen binnen 24 uur bij u thuis.",
        "De eerste weken zien we u bijna elke dag.",
        "Ook 's avonds en in het weekend kunt u ons bellen.",
        "De hulp duurt ongeveer vier weken.",
      ],
      adult: [
        "Wij komen binnen 24 uur bij u langs.",
        "Ook 's avonds en in het weekend kunt u ons bellen.",
        "Samen zorgen we dat de komende nacht veilig is.",
      ],
    },
    settings: ["Ambulante spoedhulp (dag en nacht bereikbaar)", "Kortdurende crisisinterventie"],
    teams: [
      "Crisisteam van hbo-werkers met een gedragswetenschapper als achterwacht.",
      "Ambulant team in duo's; psychiater op afroep.",
    ],
    limits: [
      "Bij levensgevaar gaat 112 voor.",
      "Na vier tot zes weken warme overdracht naar vervolghulp.",
    ],
    terms: ["crisis"],
  },
};
