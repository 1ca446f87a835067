/** The pages of the edge: when Remix is not asked, or cannot answer. In both languages, without style. */
import type { Response } from "express";

const PAGES = {
  400: ["Dit adres klopt niet", "This address is not right"],
  403: ["Dit verzoek is geweigerd", "This request was refused"],
  404: ["Niet gevonden", "Not found"],
  411: ["Dit verzoek heeft geen lengte", "This request has no length"],
  413: ["Dit is te groot om te versturen", "This is too large to send"],
  429: ["U zoekt erg vaak. Wacht even.", "You search very often. Please wait."],
  500: ["Er gaat iets mis bij ons", "Something went wrong on our side"],
  503: ["De website stopt of start net", "The website is just stopping or starting"],
} as const;

const DANGER = { nl: "Is er gevaar? Bel 112.", en: "In danger? Call 112." };

const ADVICE = {
  nl: "Probeer het over een minuut opnieuw, of ga naar de startpagina.",
  en: "Try again in a minute, or go to the home page.",
};

export function plainPage(response: Response, status: keyof typeof PAGES): void {
  const [dutch, english] = PAGES[status];
  response.status(status).type("html").end(`<!doctype html>
<html lang="nl">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${dutch}</title></head>
<body><main><h1>${dutch}</h1><p>${ADVICE.nl}</p><p><a href="tel:112">${DANGER.nl}</a></p><p><a href="/">Naar de startpagina</a></p>
<section lang="en"><h2>${english}</h2><p>${ADVICE.en}</p><p><a href="tel:112">${DANGER.en}</a></p></section></main></body>
</html>
`);
}
