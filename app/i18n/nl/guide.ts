/** The guide: a few plain questions for whoever looks for fitting help. */
export const guide = {
  title: "Wegwijzer",
  intro:
    "Met een paar vragen vindt u welke hulp past. U vult niets in over een persoon, en er wordt niets bewaard.",
  link: "Wegwijzer: welke hulp past?",
  formLink: "Weet u niet wat u moet kiezen? Gebruik de wegwijzer.",
  given: "Uw antwoorden",
  change: (question: string) => `Kies opnieuw bij: ${question}`,
  again: "Begin opnieuw",
  result: "Uitkomst",
  need: {
    text: "Deze hulp past het best bij uw antwoorden:",
    open: "Wat nog open is, mag u in de hulpvraag ook open laten.",
    profile: "Profiel",
    intensity: "Hoeveel hulp",
    law: "Wet",
    unknown: "Nog niet gekozen",
    advice: "Het is een hulpmiddel, geen besluit.",
    go: "Schrijf de hulpvraag",
  },
  nearby: {
    text: "Kijk eerst naar hulp in de buurt. Daarvoor is geen verwijzing nodig.",
    go: "Bekijk hulp in de buurt",
  },
  "no-option": {
    text: "Past niets hiervan? Schrijf dan de hulpvraag en leg die voor aan het expertteam. De regio telt hoe vaak niets past.",
    go: "Schrijf de hulpvraag en vraag het expertteam",
  },
  crisis: {
    text: "Bel. Wacht niet op een formulier.",
    go: "Toon de nummers",
  },
};
