import type { keptServices as dutch } from "~/i18n/nl/kept-services";

const longDay = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });
const day = (iso: string) => longDay.format(new Date(iso));

export const keptServices: typeof dutch = {
  title: (municipality) => `Help nearby in ${municipality}`,
  intro:
    "This is help without a referral. Your municipality keeps this list itself. Everybody sees at once what you save.",
  back: "Back to the list",
  link: "Help nearby of your municipality",
  choose: "Municipality",
  show: "Show",
  toPublic: "See what visitors see",
  add: "Add help",
  none: "There is no help on the list yet.",
  counted: (n) => (n === 1 ? "1 place for help" : `${n} places for help`),
  due: (n) =>
    n === 1
      ? "1 place was not checked for more than a year."
      : `${n} places were not checked for more than a year.`,
  checked: (on) => `Last checked on ${day(on)}.`,
  neverChecked: "Not checked yet.",
  dueBadge: "Check this",
  ended: (on) => `Stopped on ${day(on)}. Visitors do not see this.`,
  endedTitle: "Stopped",
  change: "Change",
  holds: "Still right",
  end: "Stops",
  resume: "Put back",
  of: (name) => `: ${name}`,
  edited: "Changed here. The register says something else for:",
  done: {
    toegevoegd: "The help is on the list. Visitors see it now.",
    bewaard: "It is saved. Visitors see it now.",
    gestopt: "Visitors no longer see this help.",
    terug: "The help is on the list again.",
    klopt: "Saved. You checked this today.",
  },
  undo: "Undo",
  newTitle: "New help nearby",
  nameStays:
    "The name stays as it is. Is it called something else? Stop this one and add the new one.",
  fields: {
    name: "Name",
    targetGroup: "For whom?",
    descriptionPlain: "What is it?",
    website: "Website",
    phone: "Telephone number",
    expertise: "What is it about?",
  },
  hints: {
    name: "",
    targetGroup: "For example: parents of young children.",
    descriptionPlain: "Write in short and simple words. Say when people can come, too.",
    website: "For example: www.voorbeeld.nl",
    phone: "",
    expertise: "Who searches for this finds this help.",
  },
  moreTerms: (n) => `Choose from ${n} subjects`,
  save: "Save",
  preview: "Look first",
  previewTitle: "This is how visitors see it",
  notSaved: "This is not saved yet.",
  faultTitle: "This did not work yet",
  faults: {
    "preliminary-service.no-text": "Fill this in.",
    "preliminary-service.too-long": "This text is too long.",
    "preliminary-service.no-website": "This is no address of a website.",
    "preliminary-service.no-phone": "This is no telephone number.",
    "preliminary-service.no-code": "Choose a subject from the list.",
    "preliminary-service.known-already": "This name is on the list of your municipality already.",
    "preliminary-service.ended": "This help had stopped already.",
    "preliminary-service.not-ended": "This help was on the list already.",
    "preliminary-service.changed-meanwhile":
      "A colleague has just changed this help. What you typed is still there. Below it is what is saved now.",
  },
  fault: "Check what you filled in and try again.",
  nowSaved: "This is saved now",
};
