import type { inviteList as nl } from "../nl/invite-list";

export const inviteList: typeof nl = {
  title: "Invite teams, practices and institutions",
  intro: "Copy the rows from your spreadsheet and paste them here. Or choose a CSV file.",
  columns:
    "Column names on the first line: name, kind, municipality, e-mail. A column phone is allowed too.",
  kinds:
    "The kind is access team, general practice, youth doctor, medical specialist or institution. Municipality is its name or code. More than one? Put | between them.",
  paste: "Paste your rows here",
  file: "Or choose a file",
  show: "See who will get a letter",
  previewTitle: (n) =>
    n === 0
      ? "Nobody gets a letter now."
      : `${n === 1 ? "1 organisation gets" : `${n} organisations get`} a letter. Nothing was sent yet.`,
  invite: (n) =>
    n === 0 ? "Take the list in" : n === 1 ? "Send 1 invitation" : `Send ${n} invitations`,
  fates: {
    new: "New, gets a letter.",
    again: "Known, gets a new letter.",
    today: "Got a letter today. What is different is corrected.",
    claimed: "Takes part already.",
  },
  done: (letters, made) =>
    `${letters === 0 ? "The list was taken over." : letters === 1 ? "1 invitation will leave shortly." : `${letters} invitations will leave shortly.`} ${made === 1 ? "1 organisation is new." : made > 1 ? `${made} organisations are new.` : ""}`.trim(),
  faultTitle: (n) =>
    n === 1
      ? "1 thing is not right. Nothing was sent."
      : `${n} things are not right. Nothing was sent.`,
  at: (line, column) => (column === "" ? `Line ${line}` : `Line ${line}, column ${column}`),
  other: (line) => `See line ${line} too.`,
  fault: "This is not right.",
  faults: {
    "list.empty": "There are no rows in it. Paste your rows or choose a file.",
    "list.quotes": "The quotes do not match. Take them out or complete them.",
    "list.too-many": "These are too many rows. Divide the list into parts of 1000.",
    "list.unknown-column": "We do not know this column. Give it another name or take it out.",
    "list.column-twice": "This column stands twice. Take one out.",
    "list.no-name": "There is no column ‘name’. Add it.",
    "list.no-kind": "There is no column ‘kind’. Add it.",
    "list.no-email": "There is no column ‘e-mail’. Add it.",
    "list.cells": "This row has more cells than there are columns.",
    "list.name": "Fill in a name of 200 characters or less.",
    "list.kind":
      "We do not know this kind. Choose access team, general practice, youth doctor, medical specialist or institution.",
    "list.municipality": "This municipality is not of this region. Check its name or code.",
    "list.whose-team": "Say for which municipality this team works.",
    "list.email": "This is no e-mail address. Check it.",
    "list.phone": "This is no phone number. Check it or leave it out.",
    "invitees.name-twice": "This organisation stands twice in the list. Take one out.",
    "invitees.email-twice": "This address stands twice in the list. Take one out.",
    "invitees.two": "This address is of another organisation already. Choose another.",
    "invitees.other-kind": "This address is of another kind of organisation already.",
    "invitees.same": "This is the same organisation as on another line. Take one out.",
  },
};
