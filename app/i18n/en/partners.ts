import type { partners as nl } from "~/i18n/nl/partners";

export const partners: typeof nl = {
  title: "Find partners",
  intro:
    "Do you look for providers to form a care combination with? Place a call. Other providers in the region read it and reply.",
  faultTitle: "This was not recorded yet",
  fault: "This did not work. Look at the form again.",
  open: { title: "Calls of others", none: "No other provider has an open call now." },
  own: { title: "Your calls", none: "You have placed no call yet." },
  call: (name, title) => `${name}: ${title}`,
  states: { open: "open", expired: "expired", closed: "closed" },
  replyStates: {
    sent: "waits for an answer",
    accepted: "accepted",
    declined: "declined",
    withdrawn: "taken back",
    lapsed: "lapsed",
  },
  facts: {
    caller: "Call of",
    segment: "Part of the help",
    targetGroup: "For whom",
    municipalities: "Where",
    everywhere: "the whole region",
    until: "Replies until",
    combination: "Care combination",
    own: "Your reply",
  },
  replies: (n) => (n === 1 ? "1 reply" : `${n} replies`),
  noReplies: "No replies yet.",
  reply: (name, state) => `${name}: ${state}`,
  links: {
    find: "Find partners for a care combination",
    waiting: (n) =>
      n === 1
        ? "1 reply to your call for partners waits for an answer"
        : `${n} replies to your call for partners wait for an answer`,
  },
  fields: {
    combination: "For which care combination",
    newOne: "a new one",
    name: "What the care combination is called, or will be",
    segment: "For which part of the help",
    pick: "Choose",
    targetGroup: "For whom, in one sentence",
    municipalities: "In which municipalities",
    sought: "Which help or knowledge you look for",
    soughtHint: "Name no persons.",
    until: "Until which day somebody can reply",
    motivation: "Why you want to take part",
    motivationHint: "Short. Only the provider that calls reads it. Name no persons.",
  },
  acts: {
    plaatsen: {
      title: "Place a call",
      intro: "All providers in the region can read your call.",
      button: "Place the call",
    },
    reageren: { title: "Reply", intro: "", button: "Send the reply" },
    terugtrekken: { title: "Take back your reply", intro: "", button: "Take back the reply" },
    kiezen: {
      title: "Your answer",
      intro:
        "If you accept this provider, you are members together and you are lead party. Where there are terms already, the provider reads and signs them first.",
      button: "Accept",
    },
    sluiten: {
      title: "Close this call",
      intro: "Who still waits is told.",
      button: "Close the call",
    },
  },
  decline: "Decline",
  told: {
    plaatsen: "Your call is open.",
    reageren: "Your reply was sent.",
    terugtrekken: "Your reply was taken back.",
    aannemen: "The provider was accepted. The care combination stands with your call.",
    afwijzen: "The reply was declined.",
    sluiten: "The call was closed.",
  },
  faults: {
    "partner.no-form": "Load the page again and try once more.",
    "partner.no-name": "Fill in what the care combination will be called.",
    "partner.no-group": "Write for whom the help is.",
    "partner.no-sought": "Write whom or what you look for.",
    "partner.no-motivation": "Write why you want to take part.",
    "partner.long-text": "Make this text shorter.",
    "partner.names-a-person": "Write no name, number or address of a person here.",
    "partner.no-segment": "Choose a part of the help.",
    "partner.no-place": "Choose at least one municipality.",
    "partner.no-day": "Choose a day after today, within half a year.",
    "partner.not-led": "You are not the lead party of this care combination.",
    "partner.too-many": "You have five open calls already. Close one first.",
    "partner.own-call": "This is your own call.",
    "partner.replied-already": "You have replied already.",
    "partner.replied-enough":
      "You have replied three times. Call the provider if you want to take part after all.",
    "partner.call-over": "This call is over.",
    "partner.decided-already": "This was decided already.",
    "combination.ended": "This care combination has ended.",
  },
};
