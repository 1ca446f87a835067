/** The words around waiting times that come from a spreadsheet or go to a file. */
export const ownWaitsFile = {
  title: "Wachttijden uit een spreadsheet",
  back: "Terug naar uw wachttijden",
  intro: "Kopieer de rijen uit uw spreadsheet en plak ze hier. Of kies een CSV-bestand.",
  next: "U ziet eerst wat er verandert. Daarna slaat u het op.",
  columnsTitle: "Welke kolommen?",
  columns:
    "Zet boven elke kolom een naam. ‘Aanbod’ en ‘plaats’ zeggen over welke rij het gaat. Vul daar de code in. De plaats mag u ook bij naam noemen. Laat de plaats leeg als u bij mensen thuis komt.",
  known:
    "De andere kolommen heten: status, eerste gesprek, start hulp, wachtenden, plekken vrij, vol tot. Een kolom die u weglaat, blijft zoals het is.",
  download: "Haal uw wachttijden op als CSV-bestand",
  downloadNote: "Dat bestand kunt u aanpassen en hier weer inleveren.",
  paste: "Plak hier uw rijen",
  example: "Met de kolomnamen op de eerste regel.",
  file: "Of kies een bestand",
  show: "Bekijk wat er verandert",
  faultTitle: (n: number) =>
    n === 1
      ? "Er klopt 1 ding niet. Er is niets opgeslagen."
      : `${n} dingen kloppen niet. Er is niets opgeslagen.`,
  at: (line: number, column: string) =>
    column === "" ? `Regel ${line}` : `Regel ${line}, kolom ${column}`,
  faults: {
    "pasted.empty": "Er staat niets in. Plak uw rijen of kies een bestand.",
    "pasted.quotes": "De aanhalingstekens kloppen niet. Haal ze weg of maak ze af.",
    "pasted.unknown-column":
      "Deze kolom kennen wij niet. Geef hem een andere naam of haal hem weg.",
    "pasted.no-offer": "Er is geen kolom ‘aanbod’. Zet die erbij, met de code van uw aanbod.",
    "pasted.unknown-offer": "Dit aanbod is niet van u. Kijk de code na.",
    "pasted.unknown-place": "Dit aanbod is niet op deze plaats. Kijk de code of de naam na.",
    "pasted.which-place": "Dit aanbod is op meer plaatsen. Zet een kolom ‘plaats’ erbij.",
    "pasted.twice": "Deze rij staat er twee keer in. Haal er een weg.",
    "pasted.too-large": "Dit bestand is te groot. Deel het in tweeën.",
  } as Record<string, string>,
};
