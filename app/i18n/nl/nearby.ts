/** The block at the end of every page: whom to call in one's own municipality, and in danger. */
const or = new Intl.ListFormat("nl-NL", { type: "disjunction" });

export const nearby = {
  title: "Hulp in uw gemeente",
  chosen: (name: string) => `U koos ${name}. Hier kunt u terecht.`,
  notChosen: "Kies uw gemeente. Dan ziet u wie u kunt bellen.",
  municipality: "Uw gemeente",
  none: "Geen gemeente",
  choose: "Kies",
  kinds: {
    access: "Hulp aanvragen",
    client_support: "Gratis hulp bij uw keuze",
    adviser: "Vertrouwenspersoon",
    complaint: "Klacht over de hulp",
    crisis: "Crisis",
    safe_home: "Geweld of onveilig thuis",
  } as Record<string, string>,
  regional: "Nummer van de regio. Uw gemeente gaf geen eigen nummer op.",
  danger: "Nu gevaar of crisis",
  emergency: "Bel bij direct gevaar 112",
  lighter: {
    title: (n: number) => `Hulp in de buurt, zonder verwijzing (${n})`,
    intro: "Hier kunt u zelf naartoe. Het is gratis of kost weinig.",
    none: (where: string[]) =>
      `Wij vonden in ${or.format(where)} geen hulp zonder verwijzing die hierbij past.`,
    call: "Wilt u overleggen? Bel",
    all: "Bekijk alle hulp in de buurt",
  },
  services: "Hulp in de buurt, zonder verwijzing",
};
