import type { proofs as dutch } from "../nl/proofs";

const longDay = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });
const day = (iso: string) => longDay.format(new Date(iso));
const amount = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 1 });

export const proofs: typeof dutch = {
  title: "Proofs",
  back: "Back to your request",
  intro:
    "The region wants to see proofs of every provider. You hand in each proof once. It counts for all your requests.",
  rules: "A file is a pdf, png or jpg of 10 MB at most.",
  who: "Only you and those who judge your request can open the file. Municipalities only see which proof there is and until when.",
  count: (there, asked) => `You handed in ${there} of ${asked} proofs.`,
  none: "The region asks for no proofs now.",
  told: {
    "lever-in": "Your proof was handed in.",
    "trek-in": "Your proof is gone. The file was erased.",
  },
  states: {
    good: "Handed in",
    ending: "About to end",
    ended: "Ended",
    too_old: "Too old for a new request",
    none: "Not handed in yet",
    optional: "Not obligatory",
    toShow: "Show this to the region",
    seen: "Seen by the region",
  },
  handedIn: (on) => `Handed in on ${day(on)}.`,
  seen: (on) => `The region saw this on ${day(on)}. We do not keep it.`,
  issued: (on) => `Issued on ${day(on)}.`,
  until: (on) => `Valid until ${day(on)}.`,
  by: (issuer, number) => [issuer, number].filter(Boolean).join(", "),
  size: (bytes) =>
    bytes < 100_000
      ? `${amount.format(Math.max(bytes / 1_000, 0.1))} kB`
      : `${amount.format(bytes / 1_000_000)} MB`,
  download: (name, size) => `Download: ${name} (${size})`,
  notKept: "You do not send this. You show it when the region asks for it.",
  maxAge: (months) => `Not older than ${months} months.`,
  handIn: "Hand in",
  handInOf: (name) => `Hand in: ${name}`,
  replaceOf: (name) => `Hand in a new proof: ${name}`,
  fields: {
    afgegeven: "Issued on",
    geldig: "Valid until",
    nummer: "Number, if it has one",
    instantie: "Who issued it",
  },
  file: "File",
  fileHint: "Pdf, png or jpg, 10 MB at most.",
  received: (name) => `We have your file ${name} already. Choose another only if you must.`,
  withdraw: "Remove",
  withdrawOf: (name) => `Remove: ${name}`,
  sure: (name) => `Do you want to remove this proof: ${name}?`,
  sureText: "We erase the file at once. You can hand in another one later.",
  yes: "Yes, remove it",
  no: "No, keep it",
  faultTitle: "Something is not right. Nothing was handed in.",
  fault: "We cannot read this. Please check it.",
  faults: {
    "application.other-request":
      "You have opened another request meanwhile. Nothing has been saved. Open the link in the mail about the first request in another tab. Then press the button here once more.",
    "proof.no-file": "Choose a file.",
    "proof.no-day": "Fill in a day, such as 31-12-2026.",
    "proof.no-issue-day": "Fill in when the proof was issued.",
    "proof.issued-later": "This day has not come yet. Please check it.",
    "proof.too-old": "This proof is too old. Ask for a new one.",
    "proof.no-last-day": "Fill in until when the proof is valid.",
    "proof.ended": "This proof is no longer valid. Ask for a new one.",
    "proof.too-long": "Make this shorter.",
    "proof.unknown-kind": "You cannot hand in this proof here.",
    "proof.in-use":
      "The region is looking at your request. That is why this proof cannot be removed. You can hand in a new one.",
    "proof.gone": "This proof was gone already.",
    "file.kind": "We do not take this kind of file. Make it a pdf, png or jpg.",
    "file.not-what-it-says":
      "This file is something else than its name says. Make it a pdf, png or jpg.",
    "file.polyglot":
      "Something else is hidden in this file. Make it again, for instance with ‘save as pdf’.",
    "file.active":
      "There is a program or another file in this pdf. Make it again with ‘print to pdf’.",
    "file.unreadable":
      "We cannot read this file well. Make it again, for instance with ‘print to pdf’.",
    "file.virus": "There is a virus in this file. We erased it. Check your computer.",
    "file.scanner-away": "We cannot check files for viruses now. Please try again later.",
    "file.empty": "This file is empty. Choose another one.",
    "file.too-large": "This file is larger than 10 MB. Make it smaller and try again.",
    "file.too-slow": "Sending took too long. Try again with a better connection.",
    "file.broken-off": "The file did not arrive whole. Please try again.",
    "file.too-many": "You sent very many files. Try again in an hour.",
  },
};
