/** What a person is told of, in the app and by mail. */
import type { notifications as dutch } from "../nl/notifications";

export const notifications: typeof dutch = {
  title: "Your notices",
  none: "You have no notices.",
  unread: "New",
  kinds: {
    "waits-due": "Your waiting times are to be confirmed",
    "mark-expiring": "A quality mark or registration of yours is ending or has ended",
    "proof-expiring": "A proof of yours is ending or has ended",
    "provider-silent": "A provider does not keep its waiting times",
    "wait-challenged": "A referrer heard another waiting time from you",
    "challenge-answered": "The provider answered what you heard about the waiting time",
    "challenge-expired": "The provider did not answer in time what you heard",
    "signal-raised": "There is a new signal about a provider",
    "signal-late": "The term of a signal has passed",
    "signal-answered": "A provider answered a signal",
    "signal-moved": "The region went on with your signal about a provider",
    "signal-fed-back": "You got an answer to your signal about a provider",
    "signal-disclosed": "The region lays a signal about your organisation before you",
    "wait-doubtful": "A waiting time is not certain: the provider gave no answer",
    "contract-changed": "The region changed something about your contract",
    "application-submitted": "A provider registers",
    "application-supplied": "A provider answered what you asked about its registration",
    "book-text-open": "The region asks what you think of a new text of the product book",
    "book-comment-answered": "The region answered your comment on the product book",
  },
  markOne: "Read",
  markOneOf: (title) => `${title}: mark as read`,
  markAll: "Mark all as read",
  toSettings: "Choose which messages you get by mail",
  bounced: (day) =>
    `Our message to you came back on ${day}. See whether the email address of your account is right.`,
  settings: {
    title: "Messages by mail",
    intro:
      "A notice always stands here. Choose here whether you also get a mail about it. The mail only says that something is there.",
    none: "There are no notices for your role.",
    deliveries: { at_once: "A mail at once", daily: "One mail a day", never: "No mail" },
    save: "Save",
    saved: "Your choice was saved.",
    fault: "We cannot read this. Choose again and save.",
    back: "Back to your notices",
  },
};
