/** The accessibility statement and the privacy page. */
type Part = { title: string; text?: string[]; items?: string[] };

export const statements = {
  accessibility: {
    title: "Toegankelijkheid",
    intro: "Iedereen moet deze website kunnen gebruiken. Hier leest u hoe ver wij daarmee zijn.",
    parts: [
      {
        title: "Status",
        text: [
          "Eerste maatregelen genomen.",
          "Dit is een verklaring bij een proefversie. Zij staat niet in het register van toegankelijkheidsverklaringen.",
          "Wij volgen de regels van WCAG 2.2, niveau AA. Die regels zijn verplicht voor de overheid (EN 301 549).",
        ],
      },
      {
        title: "Wat wij testen",
        text: ["Bij elke wijziging testen wij dit:"],
        items: [
          "een automatische test op alle pagina's (axe), in het licht en in het donker, in het Nederlands en het Engels",
          "alle pagina's op een smal scherm van 320 pixels: niets schuift opzij",
          "zoeken en filteren met alleen het toetsenbord",
          "zoeken, filteren en openen zonder JavaScript",
          "het contrast van alle kleuren, ook van de kleuren van de regio",
          "de lengte van zinnen en het gebruik van gewone woorden",
        ],
      },
      {
        title: "Wat wij nog niet testten",
        items: [
          "Er was geen onderzoek door een onafhankelijk bureau.",
          "Mensen met een beperking hebben de website nog niet getest.",
          "De website is nog niet met een schermlezer getest.",
          "Wij weten niet of mensen die moeite hebben met lezen de teksten begrijpen.",
        ],
      },
      {
        title: "Wat u anders kunt vinden dan u verwacht",
        items: [
          "De teksten van aanbieders schrijven zij zelf. Die zijn soms moeilijk.",
          "Teksten van aanbieders zijn er alleen in het Nederlands.",
          "De kaart is een tekening. Alles op de kaart staat ook in woorden op dezelfde pagina.",
        ],
      },
    ] as Part[],
    problemTitle: "Werkt iets niet voor u?",
    problem:
      "Laat het ons weten. Zeg op welke pagina u was, wat u wilde doen en wat er misging. Noem ook uw hulpmiddel, als u dat gebruikt.",
    deskTitle: "Wie antwoordt u",
    desk: "De helpdesk van de regio antwoordt u. U krijgt binnen twee weken antwoord.",
    noDesk: "Vraag het aan de toegang van uw gemeente. Het nummer staat onderaan deze pagina.",
    complaint:
      "Bent u niet tevreden met het antwoord? Dan kunt u een klacht indienen bij uw gemeente. Daarna kunt u naar de Nationale ombudsman.",
    date: "Deze verklaring is van 25 november 2026.",
  },
  privacy: {
    title: "Privacy",
    intro: "U hoeft niet te zeggen wie u bent om hulp te zoeken. Hier leest u wat wij bewaren.",
    parts: [
      {
        title: "Cookies",
        text: [
          "Cookies zijn kleine bestanden in uw browser. Wij gebruiken ze alleen om uw keuzes te onthouden:",
        ],
        items: [
          "taal: Nederlands of Engels, een jaar",
          "weergave: of u de keuzes voor verwijzers eerst wilt zien, een jaar",
          "gemeente: de code van de gemeente die u koos, een jaar",
          "mijn-lijst: de codes van hulp die u bewaarde, 90 dagen na uw laatste wijziging",
          "sid: alleen als u inlogt voor uw werk, ten hoogste een dag",
          "bewaard: voor een formulier dat u te laat verstuurde, 2 uur",
        ],
      },
      {
        title: "Wat in cookies niet staat",
        text: [
          "In geen cookie staat wie u bent. Wij volgen u niet en er is geen reclame. Uw browser vraagt niets op bij andere bedrijven.",
        ],
      },
      {
        title: "Wat een zoekvraag achterlaat",
        text: [
          "Wij willen weten welke hulp mensen niet vinden. Daarom bewaren wij van een zoekvraag:",
        ],
        items: [
          "de regio, de dag en het uur",
          "de codes van uw keuzes, zoals de gemeente, de wet en het soort hulp",
          "uw leeftijd als groep, zoals 4 tot en met 11 jaar",
          "binnen hoeveel weken de hulp moet starten",
          "of u woorden typte, maar niet welke",
          "hoeveel hulp er was en hoe kort de kortste wachttijd was",
          "of het zoeken goed werkte, en of dat op de website was of met een programma",
          "een code van uw netwerk en browser, zodat wij u niet twee keer tellen op één dag",
        ],
      },
      {
        title: "Wat wij van een zoekvraag niet bewaren",
        text: [
          "Wij bewaren niet wat u typt, niet uw postcode en niet uw naam. Van een postcode bewaren wij alleen de gemeente.",
          "De code is elke dag anders. Na die dag weet niemand meer bij wie de code hoorde. Na 24 maanden wissen wij de zoekvraag.",
        ],
      },
      {
        title: "Een opmerking: “Klopt dit niet?”",
        text: [
          "Bij elke hulp kunt u melden dat iets niet klopt. U hoeft geen naam te geven. Schrijf geen gegevens van uzelf of van een ander op. De regio leest uw opmerking en vraagt de aanbieder om het na te kijken.",
          "Wij bewaren alleen de tekst, de dag en het aanbod. Na 12 maanden wissen wij dat.",
        ],
      },
      {
        title: "Een verwijzer belt een aanbieder",
        text: [
          "Een verwijzer die inlogt kan doorgeven welke wachttijd hij aan de telefoon hoorde. Wij bewaren wie dat deed, de dag, het aantal weken en een korte toelichting.",
          "De aanbieder ziet welke organisatie belde, niet welke persoon. Bezoekers zien daar niets van. Na 12 maanden wissen wij dat.",
          "Wel houden wij een logboek bij van wat gebruikers doen. Daarin blijft staan wie iets deed en wanneer. Wat de verwijzer hoorde, staat er niet in.",
        ],
      },
      {
        title: "Technische gegevens",
        text: [
          "De server houdt een logboek bij om storingen te vinden. Daarin staat welk soort pagina is gevraagd, wanneer en of dat lukte. Uw zoekwoorden, uw adres op internet en uw naam staan er niet in.",
          "Om misbruik te stoppen tellen wij hoe vaak een adres op internet iets vraagt. Dat is na korte tijd weg.",
        ],
      },
      {
        title: "Uw rechten",
        text: [
          "U mag vragen welke gegevens wij van u hebben. U mag ook vragen om ze te verbeteren of te wissen. Van een bezoek aan deze website weten wij niet wie u bent. Daarom kunnen wij daar meestal niets van terugvinden.",
          "Vragen? Neem contact op met uw gemeente. Het nummer staat onderaan deze pagina. U kunt ook een klacht indienen bij de Autoriteit Persoonsgegevens.",
        ],
      },
      {
        title: "Dit is een proefversie",
        text: [
          "De aanbieders en wachttijden zijn verzonnen, als dat boven aan de pagina staat. Er staan geen gegevens van cliënten op deze website.",
        ],
      },
    ] as Part[],
    date: "Deze tekst is van 26 november 2026.",
  },
};
