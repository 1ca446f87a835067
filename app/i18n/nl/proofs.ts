/** Proofs of an organisation: what the region asks, what is there, and handing one in. */
import type { ProofAge } from "~/domain/providers/public";

const longDay = new Intl.DateTimeFormat("nl-NL", { dateStyle: "long", timeZone: "UTC" });
const day = (iso: string) => longDay.format(new Date(iso));
const amount = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 1 });

export const proofs = {
  title: "Bewijzen",
  back: "Terug naar uw aanvraag",
  intro:
    "De regio wil van elke aanbieder bewijzen zien. U levert elk bewijs één keer in. Het telt voor al uw aanvragen.",
  rules: "Een bestand is een pdf, png of jpg van hoogstens 10 MB.",
  who: "Alleen u en wie uw aanvraag beoordeelt kunnen het bestand openen. Gemeenten zien alleen welk bewijs er is en tot wanneer.",
  count: (there: number, asked: number) =>
    asked === 1
      ? `U leverde ${there} van 1 bewijs in.`
      : `U leverde ${there} van de ${asked} bewijzen in.`,
  none: "De regio vraagt nu geen bewijzen.",
  told: {
    "lever-in": "Uw bewijs is ingeleverd.",
    "trek-in": "Uw bewijs is weg. Het bestand is gewist.",
  } as Record<string, string>,
  states: {
    good: "Ingeleverd",
    ending: "Loopt af",
    ended: "Verlopen",
    too_old: "Te oud voor een nieuwe aanvraag",
    none: "Nog niet ingeleverd",
    optional: "Niet verplicht",
    toShow: "Laat dit aan de regio zien",
    seen: "Gezien door de regio",
  } satisfies Record<ProofAge | "none" | "optional" | "toShow" | "seen", string>,
  handedIn: (on: string) => `Ingeleverd op ${day(on)}.`,
  seen: (on: string) => `De regio zag dit op ${day(on)}. Wij bewaren het niet.`,
  issued: (on: string) => `Afgegeven op ${day(on)}.`,
  until: (on: string) => `Geldig tot en met ${day(on)}.`,
  by: (issuer: string, number: string) => [issuer, number].filter(Boolean).join(", "),
  size: (bytes: number) =>
    bytes < 100_000
      ? `${amount.format(Math.max(bytes / 1_000, 0.1))} kB`
      : `${amount.format(bytes / 1_000_000)} MB`,
  download: (name: string, size: string) => `Haal op: ${name} (${size})`,
  notKept: "U stuurt dit niet in. U laat het zien als de regio daarom vraagt.",
  maxAge: (months: number) => `Niet ouder dan ${months} maanden.`,
  handIn: "Lever in",
  handInOf: (name: string) => `Lever in: ${name}`,
  replaceOf: (name: string) => `Lever een nieuw bewijs in: ${name}`,
  fields: {
    afgegeven: "Afgegeven op",
    geldig: "Geldig tot en met",
    nummer: "Nummer, als het er een heeft",
    instantie: "Wie het afgaf",
  },
  file: "Bestand",
  fileHint: "Pdf, png of jpg, hoogstens 10 MB.",
  received: (name: string) =>
    `Wij hebben uw bestand ${name} al. Kies alleen een ander als dat moet.`,
  withdraw: "Haal weg",
  withdrawOf: (name: string) => `Haal weg: ${name}`,
  sure: (name: string) => `Wilt u dit bewijs weghalen: ${name}?`,
  sureText: "Wij wissen het bestand meteen. U kunt later een ander inleveren.",
  yes: "Ja, haal weg",
  no: "Nee, laat staan",
  faultTitle: "Er klopt iets niet. Er is niets ingeleverd.",
  fault: "Dit kunnen wij niet lezen. Kijk het na.",
  faults: {
    "application.other-request":
      "U hebt intussen een andere aanvraag geopend. Er is niets bewaard. Open in een ander tabblad de link uit de mail over de eerste aanvraag. Druk daarna hier nog een keer op de knop.",
    "proof.no-file": "Kies een bestand.",
    "proof.no-day": "Vul een dag in, zoals 31-12-2026.",
    "proof.no-issue-day": "Vul in wanneer het bewijs is afgegeven.",
    "proof.issued-later": "Deze dag is nog niet geweest. Kijk het na.",
    "proof.too-old": "Dit bewijs is te oud. Vraag een nieuw bewijs aan.",
    "proof.no-last-day": "Vul in tot wanneer het bewijs geldig is.",
    "proof.ended": "Dit bewijs is niet meer geldig. Vraag een nieuw bewijs aan.",
    "proof.too-long": "Maak dit korter.",
    "proof.unknown-kind": "Dit bewijs kunt u hier niet inleveren.",
    "proof.in-use":
      "De regio kijkt naar uw aanvraag. Daarom kan dit bewijs niet weg. U kunt wel een nieuw bewijs inleveren.",
    "proof.gone": "Dit bewijs was al weg.",
    "file.kind": "Dit soort bestand nemen wij niet aan. Maak er een pdf, png of jpg van.",
    "file.not-what-it-says":
      "Dit bestand is iets anders dan zijn naam zegt. Maak er een pdf, png of jpg van.",
    "file.polyglot":
      "In dit bestand zit nog iets anders verstopt. Maak het opnieuw, bijvoorbeeld met ‘opslaan als pdf’.",
    "file.active":
      "In deze pdf zit een programma of een ander bestand. Maak hem opnieuw met ‘afdrukken naar pdf’.",
    "file.unreadable":
      "Dit bestand kunnen wij niet goed lezen. Maak het opnieuw, bijvoorbeeld met ‘afdrukken naar pdf’.",
    "file.virus": "In dit bestand zit een virus. Wij hebben het gewist. Kijk uw computer na.",
    "file.scanner-away":
      "Wij kunnen bestanden nu niet op virussen nakijken. Probeer het later opnieuw.",
    "file.empty": "Dit bestand is leeg. Kies een ander.",
    "file.too-large": "Dit bestand is groter dan 10 MB. Maak het kleiner en probeer het opnieuw.",
    "file.too-slow": "Het sturen duurde te lang. Probeer het opnieuw met een betere verbinding.",
    "file.broken-off": "Het bestand kwam niet helemaal aan. Probeer het opnieuw.",
    "file.too-many": "U stuurde erg veel bestanden. Probeer het over een uur opnieuw.",
  } as Record<string, string>,
};
