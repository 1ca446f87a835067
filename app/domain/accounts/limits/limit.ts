/**
 * How often someone may do a thing: per visitor, and per network for all visitors behind it.
 *
 * A network is what one owner usually has: the /24 of an IPv4 address, the /56 of an IPv6 address.
 */
export type Limit = { visitor: number; network: number; seconds: number };

export const LIMITS = {
  search: { visitor: 120, network: 3_000, seconds: 60 },
  /** Only the network counts: how often per account is read from its links. */
  reset: { visitor: 60, network: 60, seconds: 3_600 },
  api: { visitor: 60, network: 600, seconds: 60 },
  remark: { visitor: 5, network: 60, seconds: 3_600 },
  /** Only the network counts: wrong PINs are counted per code. */
  "own-view": { visitor: 120, network: 120, seconds: 900 },
  registration: { visitor: 5, network: 30, seconds: 3_600 },
  /** Counts letters to one address, as if it were a network. */
  "registration-letter": { visitor: 5, network: 5, seconds: 86_400 },
} satisfies Record<string, Limit>;

export type LimitName = keyof typeof LIMITS;

/** `networkOf("192.0.2.17")` is `192.0.2.0/24`; what is no address is its own network. */
export function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, "");
  const four = /^(\d+\.\d+\.\d+)\.\d+$/.exec(plain);
  if (four) return `${four[1]}.0/24`;
  return plain.includes(":") ? `${first56Bits(plain)}/56` : plain;
}

function first56Bits(address: string): string {
  const [head = "", tail] = address.replace(/%.*$/, "").split("::");
  const left = groups(head);
  const right = groups(tail ?? "");
  const zeros = tail === undefined ? 0 : Math.max(8 - left.length - right.length, 0);
  const all = [...left, ...Array<string>(zeros).fill("0"), ...right];
  const whole = all.slice(0, 4).map((group) => group.padStart(4, "0"));
  return whole.join("").slice(0, 14).toLowerCase();
}

function groups(part: string): string[] {
  return part === "" ? [] : part.split(":");
}
