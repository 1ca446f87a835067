/** What the letters of the house say: never more than what happened, and where to go. */
import type { letters as dutch } from "../nl/letters";

const days = (n: number) => (n === 1 ? "1 day" : `${n} days`);
const many = (n: number, one: string, more: string) => (n === 1 ? `1 ${one}` : `${n} ${more}`);

export const letters: typeof dutch = {
  greeting: "Hello,",
  from: (host) => `This message is from the shop window of the region: ${host}.`,
  noAnswer: "You cannot answer this message.",
  notYou: "Did you not ask for this? Then you need not do anything.",
  wasNotYou: "Was this not you? Reset your password at once and tell the administrator.",
  validDays: (n) => `The link works for ${days(n)} and once.`,
  validMinutes: (minutes) => `The link works for ${minutes} minutes and once.`,
  toSettings: "You choose which messages you get. You do so at your notices.",
  invitation: {
    subject: "You are invited to the shop window",
    lines: [
      "A colleague has invited you to the shop window of the region.",
      "Choose a password. After that you can sign in.",
    ],
    link: "Choose your password",
  },
  claim: {
    subject: "Take over the page of your organisation",
    lines: [
      "Your organisation is in the shop window of the region. Referrers and families look for help there.",
      "Take the page over. Then you keep your waiting times and your offers yourself.",
    ],
    link: "Take the page over",
  },
  organisationInvitation: {
    subject: "Take part in the shop window of the region",
    lines: [
      "The region invites your organisation to the shop window.",
      "There you search for help that fits, and see how long people wait.",
      "Make an account. After that you can sign in.",
    ],
    link: "Make your account",
  },
  reset: {
    subject: "Choose a new password",
    lines: ["Somebody asked for a new password for your account at the shop window."],
    link: "Choose a new password",
  },
  emailChange: {
    subject: "Confirm your new email address",
    lines: ["Somebody wants to use this email address to sign in to the shop window."],
    link: "Confirm this email address",
  },
  emailChanged: {
    subject: "Your email address was changed",
    lines: ["The email address of your account at the shop window was changed."],
    link: "To your account",
  },
  passwordChanged: {
    subject: "Your password was changed",
    lines: ["The password of your account at the shop window was changed."],
    link: "To your account",
  },
  secondStepChanged: {
    subject: "Your second step for signing in was changed",
    lines: ["The second step with which you sign in to the shop window was changed."],
    link: "To your account",
  },
  recoveryCodeUsed: {
    subject: "Somebody signed in with a recovery code",
    lines: [
      "Somebody used a recovery code of your account with the shop window.",
      "That code no longer works. Have you lost your phone? Then choose another phone at your account.",
    ],
    link: "To your account",
  },
  reminder: {
    subject: (n) => `Are your waiting times still right? (${n})`,
    lines: (n) => [
      `${many(n, "waiting time", "waiting times")} of your organisation ${n === 1 ? "has" : "have"} not been confirmed for some time.`,
      "Referrers see how old a waiting time is. An old one does not count as a place.",
      "Is all of it still right? Confirm it with one click. You need not sign in.",
    ],
    link: "Look and confirm",
    change: (address) => `Has something changed? Sign in and change it: ${address}`,
  },
  notice: {
    subject: "There is a notice for you",
    lines: ["There is a new notice for you in the shop window."],
    link: "Read the notice",
  },
  digest: {
    subject: (n) => `${many(n, "notice is", "notices are")} waiting for you`,
    lines: (n) => [
      n === 1
        ? "There is 1 new notice for you in the shop window."
        : `There are ${n} new notices for you in the shop window.`,
    ],
    link: "Read your notices",
  },
  availability: {
    lasts: "The link works for 14 days, as long as an answer is needed. Do not pass it on.",
    more: (address: string) => `Do you want to ask something or name a day? Sign in: ${address}`,
    asked: {
      subject: (name: string) => `Can you help? Request ${name}`,
      lines: [
        "A referrer asks whether your organisation can give help. No name is given.",
        "Read the request and answer. You need not sign in.",
      ],
      link: "Read the request and answer",
    },
    replied: {
      subject: (name: string) => `You have an answer to your question about ${name}`,
      lines: [
        "A referrer answered what you asked.",
        "Now say whether you can help. You need not sign in.",
      ],
      link: "Read it and answer",
    },
    chosen: {
      subject: (name: string) => `Your organisation was chosen in request ${name}`,
      lines: [
        "Your yes to a request without a name was chosen.",
        "The referrer now refers the resident to you. You will hear of it.",
      ],
      link: "See the request",
    },
    closed: {
      subject: (name: string) => `Request ${name} was closed`,
      lines: ["A request without a name was closed. You need not do anything with it."],
      link: "See the request",
    },
  },
  application: {
    lasts: "The link works for 90 days. Each time you save something, those days start again.",
    link: {
      subject: "Go on with your registration as a provider",
      lines: [
        "You started to register as a provider with the region.",
        "The link below takes you further. You can always stop and go on later.",
      ],
      link: "Go on with your registration",
    },
    received: {
      subject: "We have received your registration as a provider",
      lines: [
        "We have received your registration. The region will look at it.",
        "The link below shows how it stands, and lets you print your confirmation.",
      ],
      link: "See your registration",
    },
    moreAsked: {
      subject: "The region asks you something more about your request",
      lines: [
        "The region looks at your request to become a provider and has another question.",
        "With the link below you read the question and answer it. Until then the request stands still.",
      ],
      link: "Read the question and answer it",
    },
    decided: {
      subject: "The region decided on your request",
      lines: [
        "The region decided on your request to become a provider.",
        "With the link below you read the decision and the reason for each part, and what you can do if you do not agree.",
        "Was something admitted? Then you get a second mail with an invitation to sign in.",
      ],
      link: "Read the decision",
    },
    expiring: {
      subject: "Your registration disappears in a week",
      lines: [
        "You started to register as a provider, and saved nothing for a while.",
        "In a week we erase what you filled in. Do you want to go on? Open the link and save a step.",
      ],
      link: "Go on with your registration",
    },
    member: {
      subject: "Does your organisation take part in a care combination?",
      lines: [
        "A provider registers a care combination with the region, and names your organisation as a member.",
        "Say yourself whether you take part, and what you will do. Without your answer it cannot go on.",
      ],
      link: "Look and answer",
    },
    memberAnswered: {
      subject: "A member has answered",
      lines: ["A member of your care combination has answered."],
      link: "See your registration",
    },
  },
};
