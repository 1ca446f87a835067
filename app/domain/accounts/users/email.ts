/** An address by which a person is known: `emailOf(" Jan@Voorbeeld.NL ")` is `jan@voorbeeld.nl`. */
export function emailOf(sent: string): string {
  return sent.trim().toLowerCase();
}

const LONGEST = 254;

/** Whether a letter could arrive: one @, a name before it and a host with a dot after it. */
export function isEmail(text: string): boolean {
  return text.length <= LONGEST && /^[^\s@<>"(),;:\\]+@[^\s@.<>]+(\.[^\s@.<>]+)+$/.test(text);
}

/** `info@kreek.test` as whoever knows it recognises it, and nobody else: `i•••@kreek.test`. */
export function maskedEmail(email: string): string {
  return `${email.slice(0, 1)}•••${email.slice(email.lastIndexOf("@"))}`;
}
