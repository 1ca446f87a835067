import type { ownAccount as nl } from "../nl/own-account";

export const ownAccount: typeof nl = {
  title: "Your account",
  done: {
    gegevens: "Your details were kept.",
    wachtwoord: "Your new password was kept. On other devices you are signed out.",
    mail: "Look in the mail of your new address. Follow the link there to confirm it.",
    "overal-uit": "On other devices you are signed out.",
  },
  details: "Your details",
  name: "Name",
  language: "Language of your letters",
  languages: { nl: "Dutch", en: "English" },
  save: "Keep",
  password: "Change your password",
  current: "Your password now",
  newPassword: "New password",
  passwordHint: "At least 12 characters. A few unrelated words, for example. You may paste.",
  changePassword: "Change the password",
  mail: "Change your e-mail address",
  mailNow: (email) => `Your e-mail address is now ${email}.`,
  newMail: "New e-mail address",
  changeMail: "Send a link to this address",
  notices: "Messages by mail",
  toNotices: "Choose which messages you get by mail",
  secondStep: "Second step at sign-in",
  secondStepIs: (isOn) =>
    isOn
      ? "The second step is on. After your password you enter a code."
      : "The second step is off. You sign in with only your password.",
  toSecondStep: (isOn) => (isOn ? "Recovery codes or turning it off" : "Turn on the second step"),
  sessions: "Where you are signed in",
  thisOne: "Here, on this device",
  lastSeen: (moment) => `Last used: ${moment}`,
  unknownBrowser: "Unknown program",
  endOthers: "Sign out everywhere else",
  organisations: "Whom you work for",
  current_: "You now work for this organisation.",
  switchTo: (organisation) => `Work for ${organisation} now`,
  faultTitle: "This did not work",
  faults: {
    "account.name": "Fill in your name.",
    "account.current-password": "Your password is not right. Type it again.",
    "member.email": "This is no e-mail address. Check what you typed.",
    "sign-in.too-often": "You tried often. Wait a quarter of an hour and try again.",
    "password.too-short": "Your password is too short. Use at least 12 characters.",
    "password.too-long": "Your password is too long. Use at most 128 characters.",
    "password.common":
      "This password is easily guessed. Use other words, and not your name or a year.",
  },
  fault: "We cannot read this. Fill in the form again.",
  confirmMail: {
    title: "Confirm your new e-mail address",
    intro: "After that you sign in with this address. You are signed out everywhere.",
    confirm: "Confirm the address",
  },
};
