/** How a wait went over a year, for the provider itself. */
const month = new Intl.DateTimeFormat("nl-NL", { month: "long", year: "numeric", timeZone: "UTC" });
const short = new Intl.DateTimeFormat("nl-NL", { month: "short", timeZone: "UTC" });
const number = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 1 });
const weeks = (n: number) => (n === 1 ? "1 week" : `${number.format(n)} weken`);

export const waitingHistory = {
  title: "Verloop van de wachttijd",
  back: "Terug naar de wachttijden",
  atHome: "bij mensen thuis",
  month: (iso: string) => month.format(new Date(iso)),
  shortMonth: (iso: string): [string, string] => [short.format(new Date(iso)), iso.slice(0, 4)],
  weeks,
  trend: {
    title: "De start van de hulp, maand voor maand",
    intro:
      "U ziet hoe lang mensen wachten tot de hulp start. Wij nemen de laatste dag van de maand.",
    compared: (fewest: number) =>
      `Het gemiddelde is van andere aanbieders met hetzelfde profiel. Elke aanbieder telt even zwaar mee. Zijn het er minder dan ${fewest}? Dan laten wij geen gemiddelde zien.`,
    alone: "Dit aanbod heeft geen profiel. Daarom is er geen gemiddelde van de regio.",
    none: "Er zijn nog geen weken bekend om te tekenen.",
    chart: "Grafiek: weken tot de start van de hulp",
    about: (first: string, last: string) =>
      `Van ${first} tot en met ${last}. Alle getallen staan in de tabel onder de grafiek.`,
    own: "Uw wachttijd",
    mean: "Gemiddelde van de regio",
    caption: "De getallen van de grafiek",
    columns: ["Maand", "U", "De regio, gemiddeld"] as [string, string, string],
    unknown: "niet bekend",
    nobody: "neemt niemand aan",
    noWeeks: "geen weken opgegeven",
    tooFew: "te weinig anderen",
    point: (series: string, label: string, n: number) => `${series}, ${label}: ${weeks(n)}`,
  },
  said: {
    title: "Wie gaf wat op?",
    none: "Er is nog niets opgegeven.",
    takenBack: "Ongedaan gemaakt: telt niet mee.",
    confirmed: "Klopt nog",
    start: (n: number) => `start na ${weeks(n)}`,
    talk: (n: number) => `eerste gesprek na ${weeks(n)}`,
    asOf: (day: string) => `geldt vanaf ${day}`,
    by: { register: "Register van de regio", program: "Uw eigen programma", someone: "Iemand" },
    byLink: "met de link uit een brief",
    methods: {
      declared: "zelf opgegeven",
      estimated: "geschat",
      calculated: "berekend uit aanmeldingen",
      register: "ingelezen",
      provider: "door de aanbieder gemeld",
    } as Record<string, string>,
  },
  challenges: {
    title: "Wat verwijzers hoorden",
    none: "Geen verwijzer hoorde iets anders.",
  },
};
