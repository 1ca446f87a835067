import type { signIn as nl } from "../nl/sign-in";

export const signIn: typeof nl = {
  title: "Sign in",
  intro: "For providers, referrers and the region. Looking for help? Then you need no account.",
  toSearch: "Find help without an account",
  email: "E-mail address",
  password: "Password",
  submit: "Sign in",
  forgotten: "Forgotten your password?",
  noProvider: "Are you no provider in this region yet?",
  becomeProvider: "Become a provider",
  ready: {
    wachtwoord: "Your new password was kept. Sign in now.",
    account: "Your account is ready. Sign in now.",
    claim: "The page is yours now. Sign in to keep it up to date.",
    mail: "Your new e-mail address is confirmed. Sign in with it.",
    "te-laat": "It took too long. Sign in again.",
  },
  faultTitle: "Signing in did not work",
  faults: {
    "sign-in.wrong":
      "The e-mail address or the password is not right. Check what you typed and try again.",
  },
  wait: (minutes) =>
    minutes <= 1
      ? "You tried often. Wait a minute and try again."
      : `You tried often. Wait ${minutes} minutes and try again.`,
  fault: "Fill in your e-mail address and your password.",
};
