import { notADecision } from "~/i18n/en/not-a-decision";
import type { residentCodes as nl } from "../nl/resident-codes";

/** Codes with which residents look themselves how it stands with the help, for who refers. */
export const residentCodes: typeof nl = {
  title: (referral) => `Own view with ${referral}`,
  link: "Own view for the youth, a parent or the resident",
  back: (referral) => `Back to ${referral}`,
  faultTitle: "It did not work yet",
  intro:
    "With a code and a PIN somebody sees on My help how it stands, what was shared, with whom and why. It shows no amounts and no names. Give the code to the person yourself. Do not send it by mail or app.",
  holders: {
    youth: "The youth",
    "parent-1": "The first parent",
    "parent-2": "The second parent",
    guardian: "The guardian",
    client: "The resident",
    representative: "The representative",
  },
  make: {
    title: "Make a code",
    who: "For whom is the code?",
    whoHint:
      "Everybody gets an own code. For a youth that is possible from the age that holds in your region. A new code ends the old one of the same person.",
    sure: "I know who this is, and this person may see it. Of a parent, guardian or representative I checked that this person decides on it.",
    send: "Make the code",
  },
  slip: {
    notDecision: notADecision,
    title: "My help",
    told: "The code is made. You see it only now. Print it or write it down.",
    print: "Print this",
    printHow: "Print this sheet with the print button of your browser.",
    address: "Go on the internet to",
    code: "Type this code",
    spelt: "Read aloud it is",
    pin: "The first time you choose a PIN of 6 digits yourself.",
    until: (day) => `Use the code for the first time before ${day}. After that it does not work.`,
    keep: "Keep this paper where others do not read it. Tell your PIN to nobody.",
    lost: "Lost it? Ask your contact person for a new code.",
    back: "Done",
  },
  list: {
    title: "The codes that there are",
    none: "No code was made yet.",
    made: (day) => `made on ${day}`,
    states: {
      unused: (day) => `not used yet, works until ${day}`,
      used: (day) => `in use, works until ${day}`,
      expired: () => "expired",
      locked: () => "does not work any more: a wrong PIN too often",
      ended: () => "does not work any more",
    },
    ends: {
      revoked: "revoked",
      replaced: "replaced by a new one",
      unsafe: "stopped for safety",
    },
    last: (day) => `used last on ${day}`,
    revoke: "Revoke",
    revokeOf: (holder) => `the code of: ${holder}`,
  },
  off: {
    title: "Safety",
    intro:
      "Can looking along bring somebody in danger? Then switch the own view off. All codes stop at once, also for who is looking now. It holds for every referral of this need. Who had a code reads nowhere that you did this or why.",
    send: "Switch the own view off",
    isOff: "The own view is off for safety. If you switch it on again, the old codes stay invalid.",
    sendOn: "Switch the own view on again",
  },
  shut: {
    unsafe: "The own view is off for safety. No code can be made.",
    institution: "By this road to help your region has no own view.",
    wiped: "The data of this referral are gone. There is nothing left to see.",
    "not-open": "A code is possible once you shared with the provider who it is.",
  },
  told: {
    intrekken: "The code is revoked.",
    uit: "The own view is off. All codes have stopped.",
    aan: "The own view is possible again. Make a new code if that is safe.",
  },
  faults: {
    "own-view.not-sure": "Say that you know who this is, and that this person may see it.",
    "own-view.shown-already":
      "This code was shown once already. Was it not copied? Then make a new one.",
    "own-view.nobody-known": "First fill in whom the referral is about.",
    "own-view.ended-already": "This code did not work any more already.",
    "own-view.not-for-youth": "The youth is too young for an own code.",
    "own-view.not-for-parent-1":
      "A parent gets no code here: because of the age, or because no permission of a parent was recorded.",
    "own-view.not-for-parent-2":
      "A parent gets no code here: because of the age, or because no permission of a parent was recorded.",
    "own-view.not-for-guardian": "No guardian was recorded with the basis.",
    "own-view.not-for-client": "The resident is too young for an own code.",
    "own-view.not-for-representative":
      "No representative was recorded with the choice or the basis.",
    "form.invalid_value": "Choose for whom the code is.",
  },
  fault: "We cannot read this. Please try again.",
  spelling: {
    ...{ B: "Bravo", D: "Delta", F: "Foxtrot", G: "Golf", H: "Hotel", K: "Kilo" },
    ...{ L: "Lima", M: "Mike", N: "November", P: "Papa", R: "Romeo", S: "Sierra" },
    ...{ T: "Tango", W: "Whiskey", X: "X-ray", Z: "Zulu" },
  },
};
