/** The page of the second step at sign-in. */
import type { secondStep as nl } from "~/i18n/nl/second-step";

export const secondStep: typeof nl = {
  title: "Second step at sign-in",
  intro:
    "With a second step you also enter a code after your password. An app on your phone makes that code. Who knows only your password then does not get in.",
  mustHave:
    "Your work needs a second step. After your password you then also enter a code. An app on your phone makes that code. Turn on the second step now, then you can go on.",
  step1: "Step 1. Choose an app",
  step1What:
    "Do you have an app for codes on your phone already? Use that one. Otherwise install one. Ask your organisation which app you may use.",
  step2: "Step 2. Add this account to the app",
  step2What: "Scan this code with the app.",
  qr: "QR code for the app. The key stands below it as text, too.",
  byHand: "Does scanning not work? Then type this key into the app:",
  step3: "Step 3. Enter the first code",
  code: "Code from the app",
  codeHint: "Six digits. There is a new one every half minute.",
  current: "Your password",
  turnOn: "Turn on the second step",
  isOn: "The second step is on. After your password you enter a code from your app.",
  recovery: "Recovery codes",
  codesLeft: (n) =>
    n === 0
      ? "You have no recovery codes left. Make new ones."
      : `You have ${n === 1 ? "1 recovery code" : `${n} recovery codes`} left. With those you sign in without your phone.`,
  renew: "Make new recovery codes",
  anyCode: "Code from your app, or a recovery code",
  anyCodeHint: "Each code works once. Just used it? Then wait for the next one.",
  phone: "Another phone",
  move: "Use another phone",
  moveWhat: "Your old app stops working after this. Your recovery codes go on working.",
  newCode: "Code from the app on the new phone",
  formerCode: "Code from the old app, or a recovery code",
  moveNow: "Use the new phone",
  off: "Turning it off",
  offWhat: "After that you sign in with only your password. Your recovery codes then stop working.",
  offNot: "Your work requires the second step. You cannot turn it off.",
  turnOff: "Turn off the second step",
  codesTitle: "Keep your recovery codes",
  codesWhat:
    "Have you lost your phone? Then you sign in with one of these codes. Each code works once. You see them only now. Print them, or keep them in a safe place.",
  print: "Print the codes",
  copy: "Copy the codes",
  copied: "The codes have been copied.",
  notCopied: "Copying does not work. Select the codes yourself.",
  kept: "I have kept the codes, go on",
  goOn: "Go on",
  back: "Back to your account",
  done: {
    aan: "The second step is on. On other devices you have been signed out.",
    codes: "You have new recovery codes. The old ones no longer work.",
    telefoon: "Your new phone makes the codes now. On other devices you have been signed out.",
    uit: "The second step is off. On other devices you have been signed out.",
  },
  faultTitle: "This did not work",
  faults: {
    "account.current-password": "Your password is not right. Type it again.",
    "sign-in.too-often": "You tried often. Wait a quarter of an hour and try again.",
    "second-step.wrong-code":
      "This code is not right, or was used before. Wait for the next code and enter that.",
    "second-step.over": "This key is no longer valid. Add the account to your app again.",
    "second-step.on-already": "The second step is on already.",
    "second-step.required": "Your work requires the second step. You cannot turn it off.",
  },
  fault: "We cannot read this. Fill in the form again.",
};
