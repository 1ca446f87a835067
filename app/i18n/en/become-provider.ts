import type { becomeProvider as nl } from "../nl/become-provider";

export const becomeProvider: typeof nl = {
  title: "Become a provider",
  intro:
    "Do you want to offer help in this region? Register your organisation here. You need no account.",
  notHere: {
    title: "Become a provider",
    text: "This region takes no requests here. Call the region to hear how you become a provider.",
  },
  stepsTitle: "How it goes",
  steps: (workdays) => [
    "You fill in below who you are. You get a mail with a link.",
    "With that link you fill in your request. You can stop and go on later.",
    "You add the proofs that the region asks for, and send your request.",
    `The region looks at your request. Within ${workdays} working days you get an answer, for each part. When the region asks you something, that time stands still.`,
    "Are you admitted? Then you make your page and put what you offer in the shop window.",
  ],
  openTitle: "What you can register for",
  open: "Open all year",
  openUntil: (day, round) => `Open up to and including ${day} (${round})`,
  opensOn: (day, round) => `Opens on ${day} (${round})`,
  closed: "Not open now. No new round is known yet.",
  extraAlways: "Do you have a contract already? Then you can always ask for more.",
  everything: "All help",
  asked: "What the region asks",
  askedIntro:
    "You show this with your request. You hand it in once, also when you ask for more later.",
  only: (laws) => `Only for: ${laws}`,
  maxAge: (months) => `Not older than ${months} months.`,
  seen: "You only show this. The region does not keep it.",
  optional: "Not required.",
  startTitle: "Start your request",
  organisation: "Name of your organisation",
  kvk: "KvK number (Chamber of Commerce)",
  kvkHint: "8 digits. Spaces and dots are fine.",
  name: "Your name",
  email: "Your mail address",
  emailHint: "We send the link to this address.",
  trap: "Leave this field empty",
  start: "Send me the link",
  privacy: "We use what you fill in for your request. After 90 days of silence we erase it.",
  done: {
    mail: {
      title: "Look in your mail",
      lines: [
        "Within a few minutes you get a mail with a link. With it you fill in your request.",
        "Do you see nothing? Then look in your unwanted mail.",
      ],
    },
    address: {
      title: "Your organisation is in the shop window already",
      lines: (address) => [
        `A mail with an invitation goes to ${address}. We know that address. You get at most one mail a day.`,
        "With that invitation you take over the page. After that you ask for more when signed in.",
        "Can you not reach this mail address? Then call the region.",
      ],
    },
    people: {
      title: "Your organisation takes part already",
      lines: [
        "Colleagues of yours have an account. Sign in, or ask your manager for an invitation.",
        "Do you want to offer more help? You ask for that when signed in, at Registration.",
      ],
      signIn: "Sign in",
    },
    "no-address": {
      title: "Your organisation is in the shop window already",
      lines: [
        "We have no mail address of your organisation. That is why we cannot send you an invitation.",
        "Call the region. You then get a link to take over your page.",
      ],
    },
  },
};
