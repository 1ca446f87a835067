import type { InviteeFate } from "~/domain/accounts/public";

/** The region invites teams, practices and institutions from a list. */
export const inviteList = {
  title: "Teams, praktijken en instellingen uitnodigen",
  intro: "Kopieer de rijen uit uw spreadsheet en plak ze hier. Of kies een CSV-bestand.",
  columns:
    "Op de eerste regel de kolomnamen: naam, soort, gemeente, e-mail. Een kolom telefoon mag ook.",
  kinds:
    "De soort is team, huisarts, jeugdarts, medisch specialist of instelling. Gemeente is de naam of de code. Zijn het er meer? Zet er dan | tussen.",
  paste: "Plak hier uw rijen",
  file: "Of kies een bestand",
  show: "Bekijk wie een mail krijgt",
  previewTitle: (n: number) =>
    n === 0
      ? "Niemand krijgt nu een mail."
      : `${n === 1 ? "1 organisatie krijgt" : `${n} organisaties krijgen`} een mail. Er is nog niets verstuurd.`,
  invite: (n: number) =>
    n === 0
      ? "Neem de lijst over"
      : n === 1
        ? "Verstuur 1 uitnodiging"
        : `Verstuur ${n} uitnodigingen`,
  fates: {
    new: "Nieuw, krijgt een mail.",
    again: "Staat er al, krijgt een nieuwe mail.",
    today: "Kreeg vandaag al een mail. Wat anders is, passen wij aan.",
    claimed: "Doet al mee.",
  } satisfies Record<InviteeFate, string>,
  done: (letters: number, made: number) =>
    `${letters === 0 ? "De lijst is overgenomen." : letters === 1 ? "1 uitnodiging gaat zo de deur uit." : `${letters} uitnodigingen gaan zo de deur uit.`} ${made === 1 ? "1 organisatie is nieuw." : made > 1 ? `${made} organisaties zijn nieuw.` : ""}`.trim(),
  faultTitle: (n: number) =>
    n === 1
      ? "Er klopt 1 ding niet. Er is niets verstuurd."
      : `${n} dingen kloppen niet. Er is niets verstuurd.`,
  at: (line: number, column: string) =>
    column === "" ? `Regel ${line}` : `Regel ${line}, kolom ${column}`,
  other: (line: number) => `Kijk ook op regel ${line}.`,
  fault: "Dit klopt niet.",
  faults: {
    "list.empty": "Er staan geen rijen in. Plak uw rijen of kies een bestand.",
    "list.quotes": "De aanhalingstekens kloppen niet. Haal ze weg of maak ze af.",
    "list.too-many": "Dit zijn te veel rijen. Deel de lijst in stukken van 1000.",
    "list.unknown-column": "Deze kolom kennen wij niet. Geef hem een andere naam of haal hem weg.",
    "list.column-twice": "Deze kolom staat er twee keer. Haal er een weg.",
    "list.no-name": "Er is geen kolom ‘naam’. Zet die erbij.",
    "list.no-kind": "Er is geen kolom ‘soort’. Zet die erbij.",
    "list.no-email": "Er is geen kolom ‘e-mail’. Zet die erbij.",
    "list.cells": "Deze rij heeft meer vakken dan er kolommen zijn.",
    "list.name": "Vul een naam in van 200 tekens of minder.",
    "list.kind":
      "Deze soort kennen wij niet. Kies team, huisarts, jeugdarts, medisch specialist of instelling.",
    "list.municipality": "Deze gemeente is niet van deze regio. Kijk de naam of de code na.",
    "list.whose-team": "Zeg voor welke gemeente dit team werkt.",
    "list.email": "Dit is geen e-mailadres. Kijk het na.",
    "list.phone": "Dit is geen telefoonnummer. Kijk het na of laat het weg.",
    "invitees.name-twice": "Deze organisatie staat er twee keer in. Haal er een weg.",
    "invitees.email-twice": "Dit adres staat er twee keer in. Haal er een weg.",
    "invitees.two": "Dit adres is al van een andere organisatie. Kies een ander adres.",
    "invitees.other-kind": "Dit adres is al van een andere soort organisatie.",
    "invitees.same": "Dit is dezelfde organisatie als op een andere regel. Haal er een weg.",
  } as Record<string, string>,
};
