/** Where a municipality keeps its own help nearby. */
const longDay = new Intl.DateTimeFormat("nl-NL", { dateStyle: "long", timeZone: "UTC" });
const day = (iso: string) => longDay.format(new Date(iso));

export const keptServices = {
  title: (municipality: string) => `Hulp in de buurt in ${municipality}`,
  intro:
    "Dit is hulp zonder verwijzing. Uw gemeente houdt deze lijst zelf bij. Wat u bewaart, ziet iedereen meteen.",
  back: "Terug naar de lijst",
  link: "Hulp in de buurt van uw gemeente",
  choose: "Gemeente",
  show: "Toon",
  toPublic: "Bekijk wat bezoekers zien",
  add: "Voeg hulp toe",
  none: "Er staat nog geen hulp op de lijst.",
  counted: (n: number) => (n === 1 ? "1 plek voor hulp" : `${n} plekken voor hulp`),
  due: (n: number) =>
    n === 1
      ? "1 plek is langer dan een jaar niet nagekeken."
      : `${n} plekken zijn langer dan een jaar niet nagekeken.`,
  checked: (on: string) => `Laatst nagekeken op ${day(on)}.`,
  neverChecked: "Nog niet nagekeken.",
  dueBadge: "Kijk dit na",
  ended: (on: string) => `Gestopt op ${day(on)}. Bezoekers zien dit niet.`,
  endedTitle: "Gestopt",
  change: "Pas aan",
  holds: "Klopt nog",
  end: "Stopt",
  resume: "Zet terug",
  of: (name: string) => `: ${name}`,
  edited: "Hier aangepast. In het register staat iets anders bij:",
  done: {
    toegevoegd: "De hulp staat op de lijst. Bezoekers zien het nu.",
    bewaard: "Het is bewaard. Bezoekers zien het nu.",
    gestopt: "Bezoekers zien deze hulp niet meer.",
    terug: "De hulp staat weer op de lijst.",
    klopt: "Bewaard. U hebt dit vandaag nagekeken.",
  } as Record<string, string>,
  undo: "Maak ongedaan",
  newTitle: "Nieuwe hulp in de buurt",
  nameStays: "De naam blijft zoals hij is. Heet het anders? Stop deze hulp en voeg de nieuwe toe.",
  fields: {
    name: "Naam",
    targetGroup: "Voor wie?",
    descriptionPlain: "Wat is het?",
    website: "Website",
    phone: "Telefoonnummer",
    expertise: "Waar gaat het over?",
  },
  hints: {
    name: "",
    targetGroup: "Bijvoorbeeld: ouders van jonge kinderen.",
    descriptionPlain: "Schrijf kort en eenvoudig. Zeg ook wanneer iemand kan komen.",
    website: "Bijvoorbeeld: www.voorbeeld.nl",
    phone: "",
    expertise: "Wie hierop zoekt, vindt deze hulp.",
  },
  moreTerms: (n: number) => `Kies uit ${n} onderwerpen`,
  save: "Bewaar",
  preview: "Bekijk eerst",
  previewTitle: "Zo zien bezoekers het",
  notSaved: "Dit is nog niet bewaard.",
  faultTitle: "Dit is nog niet gelukt",
  faults: {
    "preliminary-service.no-text": "Vul dit in.",
    "preliminary-service.too-long": "Deze tekst is te lang.",
    "preliminary-service.no-website": "Dit is geen adres van een website.",
    "preliminary-service.no-phone": "Dit is geen telefoonnummer.",
    "preliminary-service.no-code": "Kies een onderwerp van de lijst.",
    "preliminary-service.known-already": "Deze naam staat al op de lijst van uw gemeente.",
    "preliminary-service.ended": "Deze hulp was al gestopt.",
    "preliminary-service.not-ended": "Deze hulp stond al op de lijst.",
    "preliminary-service.changed-meanwhile":
      "Een collega heeft deze hulp net aangepast. Wat u typte, staat er nog. Eronder staat wat er nu bewaard is.",
  } as Record<string, string>,
  fault: "Kijk na wat u invulde en probeer het opnieuw.",
  nowSaved: "Dit is nu bewaard",
};
