import type { remarks as nl } from "../nl/remarks";

export const remarks = {
  title: "Is this not right?",
  intro: "Is something wrong on this page? Tell us. You need no account.",
  open: "Say what is not right",
  label: "What is not right?",
  hint: (longest) =>
    `${longest} characters at most. Write no names and nothing about yourself or your family.`,
  send: "Send",
  leaveEmpty: "Leave this field empty",
  thanks: "Thank you. We have your remark.",
  next: "The region reads your remark and asks the provider to check it. You get no answer, because we do not know who you are.",
  kept: "We keep the text, the day and the offer only. After a year we delete them.",
  another: "Say something else about this help",
  faults: {
    "form.look-first": "You were signed out. Check what stands here and send it again.",
    "remark.empty": "First write what is not right.",
    "remark.too-long": "Your text is too long. Make it shorter.",
    "remark.email":
      "There is an email address in your text. Take it out. We keep nothing about persons.",
    "remark.phone":
      "There is a phone number in your text. Take it out. Only write that the number is wrong.",
    "remark.citizen-number":
      "There is a citizen service number in your text. Take it out. Never share that number freely.",
    "remark.address":
      "There is an address with a house number in your text. Take it out. A town is fine.",
    "remark.birth-date":
      "There is a date of birth in your text. Take it out. We keep nothing about persons.",
  } as Record<string, string>,
  fault: "We cannot read this. Please write it again.",
  busy: (minutes) =>
    minutes <= 1
      ? "You already sent a few remarks. Wait a minute and then send this one again."
      : `You already sent a few remarks. Wait ${minutes} minutes and then send this one again.`,
} satisfies typeof nl;
