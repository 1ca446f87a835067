/** The code after the password. */
import type { signInCode as nl } from "~/i18n/nl/sign-in-code";

export const signInCode: typeof nl = {
  title: "Enter your code",
  code: "Code from the app on your phone",
  codeHint: "Six digits. There is a new one every half minute.",
  submit: "Sign in",
  lost: "Do you not have your phone?",
  recovery: "Recovery code",
  recoveryHint: "You got ten codes when you turned on the second step. Each code works once.",
  submitRecovery: "Sign in with a recovery code",
  lostAll: "No recovery code either? Ask the manager of your organisation for help.",
  again: "Sign in with another account",
  faultTitle: "Signing in did not work",
  wait: (minutes) =>
    minutes <= 1
      ? "You tried often. Wait a minute and try again."
      : `You tried often. Wait ${minutes} minutes and try again.`,
  fault: "This code is not right, or was used before. Wait for the next code and enter that.",
};
