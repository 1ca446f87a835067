import type { regionChange as nl } from "~/i18n/nl/region-change";

export const regionChange: typeof nl = {
  title: "Configuration of the region",
  intro:
    "The configuration says which municipalities, laws, profiles, terms and rules there are. A new version takes effect only after you have seen what it does and said yes.",
  done: {
    voorstel: "The file is sound. Below is what it changes. Nothing has changed yet.",
    geldt: "The new configuration is in force. The search follows by itself.",
    weg: "The proposal is gone. Nothing has changed.",
  },
  versions: {
    title: "Versions",
    caption: "All versions of the configuration",
    from: "In force from",
    loaded: "Loaded on",
    state: "State",
    now: "in force",
    later: "still to come",
    over: "over",
  },
  send: {
    title: "Look at a new configuration",
    paste: "Paste the text of the file",
    hint: "A YAML file, as in the folder prisma/regions. You see first what it does.",
    file: "Or choose the file",
    look: "See what this changes",
    shipped: "Load the configuration that comes with the program",
    shippedHint:
      "The program comes with a file of this region. After a new version of the program it may differ from what is in force here.",
    noShipped: "The program comes with no file of this region.",
  },
  faults: {
    title: "This file cannot be used",
    at: (place, expected) => `${place}: expected ${expected}`,
    "region.nothing-new": "This file changes nothing: all that it holds is in force already.",
    "region.changed-meanwhile":
      "Somebody else has changed the configuration meanwhile. Look again below at what the proposal does.",
    "region-proposal.settled": "This proposal has been decided already.",
    "region.empty": "Paste a text or choose a file.",
    "form.too-many-fields": "This form is too large.",
  },
  objections: {
    title: "This cannot be done now",
    intro: "The proposal would break what is running. Mend this first, or change the file.",
    texts: {
      "region.contract-runs": (o) =>
        `${o.place}: "${o.name}" ends after ${o.lastDay}, but ${o.count === 1 ? "1 contract goes" : `${o.count} contracts go`} on for longer: ${o.who}.`,
      "region.offer-published": (o) =>
        `${o.place}: "${o.name}" ended on ${o.lastDay} and nothing takes its place, but this help still stands under it: ${o.who}.`,
      "region.request-runs": (o) =>
        `${o.place}: "${o.name}" ends after ${o.lastDay}, but ${o.count === 1 ? "1 request is" : `${o.count} requests are`} under way for it: ${o.who}.`,
      "region.admission-runs": (o) =>
        `The rules of admission would go, but these requests are under way: ${o.who}.`,
    },
  },
  proposal: {
    title: "The proposal",
    by: (file, who, when) => `${file}, proposed by ${who} on ${when}.`,
    apply: (day) => `Put in force from ${day}`,
    discard: "Throw the proposal away",
    corrects: (day) => `Correction of the version in force from ${day}`,
    fresh: (day, against) =>
      against ? `New from ${day}, compared with the version of ${against}` : `New from ${day}`,
    same: "No difference that anybody sees.",
  },
  difference: {
    title: "What changes",
    lines: {
      added: "Added",
      gone: "Gone",
      ended: "Ends",
      relabelled: "Another name",
      changed: "Different",
      settings: "Settings",
    },
    until: (name, day) => `${name} (after ${day})`,
    becomes: (before, after) => `${before} becomes ${after}`,
    field: (field, before, after) => `${field}: was ${before}, becomes ${after}`,
    nothing: "nothing",
    more: (count) => `and ${count} more`,
  },
  consequences: {
    title: "What that does",
    none: "No help on offer, waiting time, municipality or request notices anything of it.",
    out: (name, day, count) =>
      `${name} ends after ${day}. This help then falls outside what is in force: ${count}`,
    less: (name, day, count) =>
      `${name} ends after ${day}. This help can no longer be found by it: ${count}`,
    followed: (code) => `${code} takes its place.`,
    supplier: (name, count, codes) => `${name} (${count}): ${codes}`,
    facet: (name) => `Nobody can choose any more by: ${name}.`,
    choice: (name, day) => `The choice "${name}" vanishes from the search after ${day}.`,
    waits: (before, after) =>
      `Because of other terms the waiting times stand differently today. Now: ${before}. Then: ${after}.`,
    counts: (fresh, stale, unknown) => `${fresh} up to date, ${stale} stale, ${unknown} unknown`,
    municipality: (name, services, contacts) =>
      `The municipality ${name} goes, with ${services} services and ${contacts} telephone numbers.`,
    admission: (kinds, running) =>
      `Rules of admission that change: ${kinds}. Requests under way now: ${running}.`,
    tariffs: (count) =>
      `Tariffs that are in force today change. Contracts that this touches: ${count}.`,
  },
  lists: {
    municipalities: "Municipalities",
    laws: "Laws",
    segments: "Segments",
    profiles: "Profiles",
    intensities: "Intensities",
    paymentTerms: "Terms of payment",
    indicators: "Indicators",
    referrers: "Referrers",
    judgementFactors: "Considerations",
    deliveryForms: "Forms of help",
    educationLevels: "Levels of education",
    goalTypes: "Goals",
    languages: "Languages",
    expertise: "Expertise",
    arrangements: "Arrangements and tariffs",
    postcodes: "Postcodes",
    outlines: "Borders on the map",
    words: "Own words",
    terms: "Terms",
    notHere: "Not in here",
    contacts: "Telephone numbers",
    "admission.proofs": "Proofs for admission",
    "admission.screening": "Points of the screening",
    "admission.rounds": "Rounds of admission",
  },
  system: "the program",
};
