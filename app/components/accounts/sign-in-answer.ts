/** What the login page says after an attempt; the password is never given back. */
export type SignInAnswer = { code: string; email: string; minutes: number; to: string | null };
