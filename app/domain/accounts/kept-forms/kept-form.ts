/**
 * A form that was sent when the session had just ended, kept until its sender signed in again
 * (security requirement A-11).
 *
 * It can hold what is said of a client, so it is closed with a key that follows from a token which only
 * the sender's browser has: nobody else can open it, not even with the database and the master keys.
 */
const HOUR_MS = 3_600_000;

const LASTS_HOURS = 2;
export const KEPT_SECONDS = LASTS_HOURS * 3_600;

/** So long after its end a session still tells whose form it is. */
export const REMEMBERED_HOURS = 12;

const MOST_CHARACTERS = 300_000;
/** Of one person at a time: the newest. */
export const MOST_KEPT = 5;

export type KeptForm = {
  /** Where it was sent to: path and parameters. */
  to: string;
  fields: [name: string, value: string][];
};

/** Secrets are typed anew: passwords, codes of a second step, and what a page sealed for one session. */
const SECRET = /wachtwoord|password|^(code|current|former|sealed)$/i;

export function withoutSecrets({ to, fields }: KeptForm): KeptForm {
  return { to, fields: fields.filter(([name]) => !SECRET.test(name)) };
}

export function isTooLarge(form: KeptForm): boolean {
  return JSON.stringify(form).length > MOST_CHARACTERS;
}

/** What was kept before this is gone. */
export function keptSince(now: Date): Date {
  return new Date(now.getTime() - LASTS_HOURS * HOUR_MS);
}
