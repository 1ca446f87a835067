/** The block at the end of every page: whom to call in one's own municipality, and in danger. */
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
  services: "Hulp in de buurt, zonder verwijzing",
};
