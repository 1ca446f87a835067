import type { ui as nl } from "../nl/ui";

export const ui: typeof nl = {
  error: "Error:",
  pages: "Pages",
  page: (number) => `Page ${number}`,
  pageOf: (page, pages) => `Page ${page} of ${pages}`,
  previous: "Previous",
  next: "Next",
};
