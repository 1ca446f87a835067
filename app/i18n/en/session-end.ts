import type { sessionEnd as nl } from "../nl/session-end";

export const sessionEnd: typeof nl = {
  soon: "You will be signed out in 2 minutes",
  soonIdle: "You did nothing for a long time. Do you want to go on?",
  soonFinal: "You have been signed in for almost 12 hours. Save now what you are working on.",
  stay: "Stay signed in",
  over: "You are signed out",
  overWhat: "What you typed here is still there. Sign in again in a new tab.",
  overThen: "Then come back here and save it.",
  signIn: "Sign in again (new tab)",
};
