import type { keptForm as nl } from "~/i18n/nl/kept-form";

export const keptForm: typeof nl = {
  title: "Your form was kept",
  what: "You were signed out before you pressed the button. Nothing was sent yet, and what you typed is still there.",
  next: "Go back to your form, check it and send it again. A file and a password are filled in anew.",
  back: "Back to my form",
  throwAway: "Throw the form away",
  howLong: "We keep it for 2 hours. Only you can open it, in this browser.",
  noneTitle: "No form was kept",
  none: "You threw it away already, or it is more than 2 hours ago.",
  toStart: "To your start page",
  checkIt:
    "You were signed out, so nothing was sent yet. Check what stands here and send it again.",
};
