import type { signedIn as nl } from "../nl/signed-in";

/** In the header of every page: its own file, since every page loads it. */
export const signedIn: typeof nl = {
  label: "Your account",
  signIn: "Sign in",
  account: "Account",
  signOut: "Sign out",
  notices: (n) => (n === 0 ? "Notices" : n === 1 ? "1 new notice" : `${n} new notices`),
};
