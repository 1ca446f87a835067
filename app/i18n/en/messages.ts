import type { messages as nl } from "~/i18n/nl/messages";

export const messages: typeof nl = {
  title: "Messages",
  intro:
    "After each change messages go to the search and to the post. Here you see what waits or failed. What a letter says is not shown.",
  done: (count) => (count === 1 ? "1 is tried again." : `${count} are tried again.`),
  fault: "There is nothing left to try again here: it is done already, or somebody was before you.",
  retry: "Try again",
  retryAll: "Try all again",
  messages: {
    title: "Messages within the program",
    waiting: (count) => (count === 1 ? "1 message waits." : `${count} messages wait.`),
    oldest: (when) => `The oldest is of ${when}.`,
    none: "No message has failed.",
    failed: (count) => (count === 1 ? "1 message failed." : `${count} messages failed.`),
    line: (attempts, since, next) => `Tried ${attempts} times since ${since}; again on ${next}.`,
  },
  letters: {
    title: "Letters",
    states: { waiting: "waits", sent: "sent", bounced: "came back", "given-up": "given up" },
    none: "No letter came back or was given up.",
    line: (state, address, at) => `${state}: to ${address}, of ${at}.`,
    forgotten: "an address that is no longer kept",
    cannot: "Not possible any more: the address was deleted after 30 days.",
    kinds: {
      invitation: "Invitation",
      claim: "Invitation to a provider",
      "organisation-invitation": "Invitation to an organisation",
      reset: "New password",
      "email-change": "Other mail address",
      "email-changed": "Mail address has changed",
      "password-changed": "Password has changed",
      "second-step-changed": "Second step has changed",
      "recovery-code-used": "Recovery code used",
      reminder: "Reminder",
      notice: "Notice",
      digest: "Overview of notices",
    },
  },
  error: (text) => `Fault: ${text}`,
};
