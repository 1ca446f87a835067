/** The policy page: what is looked for in vain, and how waits move. */
export const policy = {
  title: "Beleid",
  intro:
    "Waar zoeken mensen tevergeefs, en hoe lopen de wachttijden? Op deze bladzijde staat niets over een persoon of een zaak, en aanbieders worden niet vergeleken.",
  filter: "Laat zien",
  all: "Alles",
  download: "Download deze cijfers (CSV)",
  definition: "Wat dit cijfer betekent",
  explanation: "Meer uitleg over wachttijden",
  few: "minder dan 5",
  untold: "niet te zeggen",
  needs: {
    title: "Tevergeefs gezocht",
    quarter: "Kwartaal",
    municipality: "Gemeente",
    quarterName: (code: string) => {
      const [year, quarter] = code.split("-k");
      return `${quarter}e kwartaal ${year}`;
    },
    definitions: (usual: string | null) => [
      "Niets gevonden: zoveel keer koos iemand dit profiel en deze gemeente en stond er geen aanbod.",
      usual === null
        ? "Alleen lang wachten: er was wel aanbod, maar nergens kon iemand binnenkort starten."
        : `Alleen lang wachten: er was wel aanbod, maar de kortste wachttijd was langer dan gewoon in de regio (${usual}), of niemand nam mensen aan.`,
      "Gezocht: alle keren dat iemand dit koos. Wie op één dag vaker zoekt, telt één keer, met het beste wat hij vond.",
      "Kleiner dan 5 tonen we niet, en ook niets waaruit u dat kunt uitrekenen. Daarom staan er geen totalen, en soms geen aantal bij gezocht. Een kwartaal staat er pas als het voorbij is.",
    ],
    caption: (profile: string) => `Tevergeefs gezocht: ${profile}`,
    columns: ["Gemeente", "Niets gevonden", "Alleen lang wachten", "Gezocht"],
    anywhere: "Geen gemeente gekozen",
    none: "In dit kwartaal heeft niemand tevergeefs gezocht, of er is nog niet gezocht met een profiel.",
    file: [
      ...["kwartaal", "profiel_code", "profiel", "gemeente_code", "gemeente"],
      ...["niets_gevonden", "alleen_lang_wachten", "gezocht"],
    ],
  },
  consults: {
    title: "Consultvragen",
    definition:
      "Zo vaak vroeg een verwijzer in dit kwartaal een aanbieder om advies, zonder naam. Kleiner dan 5 tonen we niet.",
    columns: ["Profiel", "Gevraagd", "Beantwoord"],
  },
  gaps: {
    title: "Past niet",
    definition:
      "Voor zoveel hulpvragen is in dit kwartaal aan het expertteam gevraagd wat te doen, omdat geen aanbod paste. Elke hulpvraag telt één keer. Kleiner dan 5 tonen we niet.",
    none: "In dit kwartaal is van geen hulpvraag gezegd dat niets past.",
    columns: ["Profiel", "Gemeente", "Hulpvragen"],
    noProfile: "Profiel nog niet bekend",
    noMunicipality: "Gemeente nog niet bekend",
    file: ["profiel_code", "profiel", "gemeente_code", "gemeente", "hulpvragen"],
  },
  waits: {
    title: "Wachttijden door de tijd",
    law: "Wet",
    segment: "Segment",
    municipality: "Gemeente",
    months: "Periode",
    monthsName: (count: number) => `${count} maanden`,
    definitions: (clocks: { stale: number; unknown: number }) => [
      "Wachttijd: de middelste wachttijd tot de start van de hulp, zoals die op de laatste dag van de maand te lezen was. De helft wachtte korter, de helft langer. Wie vol zit of niemand aanneemt, telt niet mee.",
      `Verouderd: de opgave was ouder dan ${clocks.stale} dagen. Onbekend: ouder dan ${clocks.unknown} dagen, of er was nooit iets opgegeven.`,
      "Het gaat over aanbod dat nu te vinden is. Van minder dan 5 aanbieders tonen we niets.",
    ],
    medianChart: "Middelste wachttijd in weken",
    medianName: "Middelste wachttijd",
    shareChart: "Aandeel verouderd en onbekend, in procenten",
    stale: "Verouderd",
    unknown: "Onbekend",
    about: (first: string, last: string) =>
      `Van ${first} tot en met ${last}. Alle cijfers staan in de tabel eronder.`,
    pointWeeks: (name: string, month: string, value: number) => `${name}, ${month}: ${value} weken`,
    pointPercent: (name: string, month: string, value: number) =>
      `${name}, ${month}: ${value} procent`,
    caption: "Wachttijden per maand",
    columns: ["Maand", "Wachttijd", "Verouderd", "Onbekend"],
    weeks: (value: string) => `${value} weken`,
    percent: (value: number) => `${value}%`,
    none: "Hiervan zijn geen cijfers: er zijn minder dan 5 aanbieders.",
    uncounted: "De cijfers worden 's nachts geteld. Er zijn er nog geen.",
    file: [
      ...["maand", "wet", "segment", "gemeente", "wachttijd_weken"],
      ...["verouderd_procent", "onbekend_procent"],
    ],
  },
};
