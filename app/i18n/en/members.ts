import type { members as nl } from "../nl/members";

export const members: typeof nl = {
  title: "Users",
  titleOf: (organisation) => `Users of ${organisation}`,
  intro: "These people can sign in and work for this organisation.",
  nobody: "Nobody has an account yet.",
  lastSeen: (day) => `Last signed in on ${day}`,
  neverSeen: "Has not signed in yet",
  change: (name) => `Change the roles of ${name}`,
  save: "Keep the roles",
  removeOf: (name) => `Remove ${name}`,
  removeWhat: "This person is signed out and can no longer work for this organisation.",
  remove: "Yes, remove",
  hasStep: "Second step at sign-in is on",
  resetOf: (name) => `Take away the second step of ${name}`,
  resetWhat:
    "Do this only when this person lost both the phone and the recovery codes. Call first, so that you know who asks. This person is signed out everywhere and gets a letter.",
  reset: "Yes, take the second step away",
  invited: "Invited, not accepted yet",
  invitedUntil: (email, day) => `${email}, valid until ${day}`,
  inviteTitle: "Invite somebody",
  inviteHint: "We send a letter with a link. It works for a week.",
  email: "E-mail address at work",
  roles: "Roles",
  invite: "Send the invitation",
  done: {
    uitnodigen: "The invitation will leave shortly.",
    rollen: "The roles were kept. This person signs in again.",
    verwijderen: "This person was removed.",
    "tweede-stap": "The second step was taken away. This person signs in again.",
  },
  faultTitle: "This did not work",
  faults: {
    "member.email": "This is no e-mail address. Check what you typed.",
    "member.no-role": "Choose at least one role.",
    "member.role": "You cannot give this role here. Ask the region.",
    "member.already": "This person works for this organisation already.",
    "second-step.own":
      "You cannot take away your own second step here. Ask another manager or the region.",
    "second-step.works-elsewhere":
      "This person also works for another organisation. Ask the region.",
    "second-step.off-already": "The second step of this person is off already.",
    "member.has-cases":
      "This person still has cases in hand. Hand those over to a colleague first.",
    "member.last-manager": "This is the last manager. Make somebody else a manager first.",
  },
  fault: "We cannot read this. Fill in the form again.",
  organisations: {
    title: "Users and organisations",
    intro: "All organisations in the region. Choose one to see its users.",
    search: "Search by name",
    find: "Search",
    none: "No organisation has this name.",
    people: (count) => (count === 1 ? "1 user" : `${count} users`),
    back: "Back to all organisations",
  },
};
