/** In the header of every page: its own file, since every page loads it. */
export const signedIn = {
  label: "Uw account",
  signIn: "Inloggen",
  account: "Account",
  signOut: "Uitloggen",
  notices: (n: number) =>
    n === 0 ? "Meldingen" : n === 1 ? "1 nieuwe melding" : `${n} nieuwe meldingen`,
};
