import { Secret, TOTP } from "otpauth";

import { DIGITS, PERIOD_SECONDS, STEPS_BACK } from "./second-step";

const SECRET_BYTES = 20;
/** What every app for codes knows; others are often not read from a QR code. */
const KIND = { algorithm: "SHA1", digits: DIGITS, period: PERIOD_SECONDS };

/** 160 random bits, in the letters of base32. */
export function newSecret(): string {
  return new Secret({ size: SECRET_BYTES }).base32;
}

/** The code of a moment. */
export function codeAt(secret: string, now: Date): string {
  return TOTP.generate({ ...KIND, secret: Secret.fromBase32(secret), timestamp: now.getTime() });
}

/** The time step that a code belongs to; null when it is of another step than this one or the one before. */
export function stepOf(secret: string, code: string, now: Date): bigint | null {
  const timestamp = now.getTime();
  const off = TOTP.validate({
    ...{ ...KIND, token: code, secret: Secret.fromBase32(secret) },
    ...{ timestamp, window: STEPS_BACK },
  });
  return off === null || off > 0 ? null : BigInt(TOTP.counter({ ...KIND, timestamp }) + off);
}

/** What an app reads from the QR code: whose account it is, and where. */
export function keyUri(secret: string, { email, site }: { email: string; site: string }): string {
  const issuer = site.replaceAll(":", " ");
  return new TOTP({ ...KIND, issuer, label: email, secret: Secret.fromBase32(secret) }).toString();
}
