/** Words of the shared building blocks. */
export const ui = {
  error: "Fout:",
  pages: "Pagina's",
  page: (number: number) => `Pagina ${number}`,
  pageOf: (page: number, pages: number) => `Pagina ${page} van ${pages}`,
  previous: "Vorige",
  next: "Volgende",
};
