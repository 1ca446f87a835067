import type { ownWaitsFile as nl } from "~/i18n/nl/own-waits-file";

export const ownWaitsFile: typeof nl = {
  title: "Waiting times from a spreadsheet",
  back: "Back to your waiting times",
  intro: "Copy the rows from your spreadsheet and paste them here. Or choose a CSV file.",
  next: "First you see what will change. Then you save it.",
  columnsTitle: "Which columns?",
  columns:
    "Put a name above each column. ‘Aanbod’ (offer) and ‘plaats’ (place) say which row it is about. Fill in the code there. You may also give the name of the place. Leave the place empty if you come to people's homes.",
  known:
    "The other columns are called: status, eerste gesprek, start hulp, wachtenden, plekken vrij, vol tot. A column that you leave out stays as it is.",
  download: "Get your waiting times as a CSV file",
  downloadNote: "You can edit that file and hand it in here again.",
  paste: "Paste your rows here",
  example: "With the names of the columns on the first line.",
  file: "Or choose a file",
  show: "See what changes",
  faultTitle: (n) =>
    n === 1
      ? "1 thing is not right. Nothing was saved."
      : `${n} things are not right. Nothing was saved.`,
  at: (line, column) => (column === "" ? `Line ${line}` : `Line ${line}, column ${column}`),
  faults: {
    "pasted.empty": "There is nothing in it. Paste your rows or choose a file.",
    "pasted.quotes": "The quotes do not match. Take them out or complete them.",
    "pasted.unknown-column": "We do not know this column. Give it another name or take it out.",
    "pasted.no-offer": "There is no column ‘aanbod’. Add it, with the code of your offer.",
    "pasted.unknown-offer": "This offer is not yours. Check the code.",
    "pasted.unknown-place": "This offer is not given at this place. Check the code or the name.",
    "pasted.which-place": "This offer is given at more places. Add a column ‘plaats’.",
    "pasted.twice": "This row is in it twice. Take one out.",
    "pasted.too-large": "This file is too large. Split it in two.",
  },
};
