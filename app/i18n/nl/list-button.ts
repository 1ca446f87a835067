/** The few words of my list that stand on every page. */
const kinds = (n: number) => (n === 1 ? "1 soort hulp" : `${n} soorten hulp`);

export const listButton = {
  link: (n: number) => (n === 0 ? "Mijn lijst" : `Mijn lijst (${n})`),
  add: "Zet op mijn lijst",
  remove: "Haal van mijn lijst",
  added: (n: number) => `Erbij gezet. Op uw lijst: ${kinds(n)}.`,
  removed: (n: number) => `Eraf gehaald. Op uw lijst: ${kinds(n)}.`,
  full: "Uw lijst is vol. Haal er eerst iets af.",
  failed: "Dat lukte niet. Probeer het opnieuw.",
};
