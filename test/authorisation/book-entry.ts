/** The region's desk stands to every part of the product book, and to every indicator, alike. */
import type { Things } from "./line";

export const bookEntry: Things = () =>
  Promise.resolve({
    own: { params: { code: "p01" } },
    others: {},
    unknown: { params: { code: "geen-onderdeel" } },
  });

export const anIndicator: Things = () =>
  Promise.resolve({
    own: { params: { code: "ind-uitval" } },
    others: {},
    unknown: { params: { code: "geen-indicator" } },
  });
