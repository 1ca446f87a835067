/** Help that cannot wait: whom to call, and what is written down afterwards. */
export const crisis = {
  title: "Nu hulp nodig: bel",
  link: "Nu hulp nodig: wie belt u?",
  danger: "Is iemand in levensgevaar? Bel 112.",
  call: "Bel eerst",
  hours: (hours: string) => `Bereikbaar: ${hours}`,
  noNumber:
    "Voor deze gemeente staat hier geen nummer van de crisisdienst. Bel 112 of de toegang van de gemeente.",
  never:
    "Een crisis regelt u aan de telefoon, nooit met een formulier. Buiten werktijd leest niemand wat u hier invult.",
  municipality: "Gemeente",
  all: "De hele regio",
  show: "Toon nummers",
  openTitle: "Crisishulp die nu open is",
  openIntro:
    "Deze aanbieders gaven zelf op dat zij nu kunnen beginnen. Neemt er niemand op? Bel de crisisdienst hierboven.",
  none: "Geen aanbieder gaf op dat er nu plek is voor crisishulp. Bel de crisisdienst hierboven.",
  said: (day: string) => `Opgegeven op ${day}`,
  noPhone: "Geen telefoonnummer bekend",
  recordTitle: "Gebeld, en het is geregeld?",
  recordIntro: (day: string) =>
    `Schrijf op wie helpt. Wie het is, vult u aan tot en met ${day}. Een plan of toestemming hoeft hiervoor niet.`,
  supplier: "Welke aanbieder helpt nu?",
  anyAge: "Elke leeftijd",
  age: "Hoe oud is de inwoner?",
  choose: "Kies",
  unclear: "Nog uitzoeken",
  record: "Schrijf het op",
  faultTitle: "Het is nog niet opgeschreven",
  ofNeed: (name: string) => `Dit hoort bij hulpvraag ${name}.`,
  toNeed: (name: string) => `Naar hulpvraag ${name}`,
  complete: {
    title: "Vul aan wie het is",
    intro: (supplier: string, day: string) =>
      `De hulp begon na uw telefoontje. Alleen ${supplier} leest dit. Vul het aan tot en met ${day}.`,
    late: "Dat had al gemoeten.",
    send: "Gegevens aanvullen",
  },
  owed: (day: string) => `Na een telefoontje geopend: vul uiterlijk ${day} aan wie het is`,
  owedToSupplier: (day: string) =>
    `Na een telefoontje geopend: de verwijzer vult uiterlijk ${day} aan wie het is`,
  faults: {
    "crisis.no-supplier": "Kies de aanbieder die u belde en die nu helpt.",
  } as Record<string, string>,
  chooser: "Niemand: het was crisis en er is gebeld",
  acts: { crisis: "schreef op wat na een telefoontje begon", complete: "vulde aan wie het is" },
};
