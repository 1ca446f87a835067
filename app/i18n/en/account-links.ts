import type { accountLinks as nl } from "../nl/account-links";

export const accountLinks: typeof nl = {
  email: "E-mail address",
  password: "Password",
  newPassword: "New password",
  passwordHint: "At least 12 characters. A few unrelated words, for example. You may paste.",
  name: "Your name",
  faultTitle: "This did not work yet",
  faults: {
    "password.too-short": "Your password is too short. Use at least 12 characters.",
    "password.too-long": "Your password is too long. Use at most 128 characters.",
    "password.common":
      "This password is easily guessed. Use other words, and not your name or a year.",
    "account.name": "Fill in your name.",
    "link.over": "This link no longer works. Ask for a new one.",
    "form.invalid_type": "Fill in all fields.",
  },
  fault: "We cannot read this. Fill in all fields again.",
  over: {
    title: "This link no longer works",
    what: "A link works once, and not forever. Maybe you used it already.",
    reset: "Ask for a new link",
    invite: "Ask whoever invited you for a new invitation.",
    signIn: "To sign in",
  },
  forgot: {
    title: "Forgotten password",
    intro: "Fill in your e-mail address. You then get a letter with a link.",
    send: "Send me a link",
    sent: "Look in your mail",
    sentMore:
      "Do we know this address? Then you get a letter within a few minutes. The link works for half an hour.",
    notSeen: "Do you see nothing? Then look among your unwanted mail.",
    tooOften: (minutes) =>
      `A link was asked for often. Wait ${Math.max(minutes, 1)} minutes and try again.`,
  },
  reset: {
    title: "Choose a new password",
    intro: "After that you sign in again. You are signed out everywhere.",
    save: "Keep the password",
  },
  invite: {
    title: "You are invited",
    intro: (organisation) => `Make an account to work for ${organisation}.`,
    known: (organisation) =>
      `You have an account already. Accept the invitation to work for ${organisation} as well.`,
    save: "Make my account",
    accept: "Accept the invitation",
  },
  claim: {
    title: "Take your page in hand",
    intro: (organisation) =>
      `This shop window has a page of ${organisation}. Make an account to keep it up to date yourself.`,
    known: (organisation) =>
      `You have an account already. Take the page of ${organisation} in hand with it.`,
    save: "Make my account",
    accept: "Take the page in hand",
  },
};
