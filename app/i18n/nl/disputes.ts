/** Talk about money, between who raised it and contract management. */
export const disputes = {
  title: "Gesprekken over geld",
  intro:
    "Hier praat u met contractbeheer over geld. Niemand anders leest mee: geen cliënt en geen andere aanbieder.",
  deskIntro:
    "Wat het langst op antwoord wacht, staat bovenaan. Alleen u en wie het begon, lezen mee.",
  none: "Er zijn geen gesprekken over geld.",
  about: (supplier: string) => `Over ${supplier}`,
  begin: "Begin een gesprek",
  noSupplier:
    "Op de pagina van een aanbieder kunt u een gesprek over geld overdragen aan contractbeheer.",
  text: "Wat wilt u zeggen over geld?",
  hint: (longest: number) =>
    `Hoogstens ${longest} tekens. Schrijf geen namen en niets over cliënten. De hulp gaat gewoon door.`,
  send: "Draag over aan contractbeheer",
  states: { open: "Open", closed: "Gesloten" },
  raised: (day: string, organisation: string) => `Begonnen op ${day} door ${organisation}.`,
  replyBy: (day: string) => `Antwoord uiterlijk ${day}.`,
  late: "Te laat",
  answered: "De regio heeft geantwoord.",
  owner: (name: string) => `Bij ${name}.`,
  noOwner: "Nog van niemand.",
  back: "Terug naar de gesprekken",
  heading: (name: string, supplier: string) => `${name}: ${supplier}`,
  messages: "Wat er is gezegd",
  byRegion: "Contractbeheer",
  said: (who: string, when: string) => `${who}, ${when}`,
  reply: "Uw bericht",
  say: "Verstuur",
  close: "Verstuur en sluit het gesprek",
  reopen: "Verstuur en open het gesprek weer",
  closed: "Dit gesprek is gesloten. Met een nieuw bericht opent u het weer.",
  hand: "Wie het doet",
  take: "Ik pak dit op",
  to: "Geef het aan",
  give: "Geef door",
  saved: "Het is verstuurd.",
  faultTitle: "Dit is nog niet gelukt",
  faults: {
    "dispute.moved-already": "Er is net iets veranderd in dit gesprek. Kijk hoe het nu staat.",
  } as Record<string, string>,
  link: "Gesprekken over geld",
};
