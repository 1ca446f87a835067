/**
 * The list that a visitor keeps without an account: the codes of offers in the order of adding, in a
 * cookie that holds nothing else.
 *
 * Whatever comes in may be tampered with; what is no code, or too much, is left out.
 */
import { appOrigin } from "~/env.server";

export const MOST_OFFERS = 12;

const NAME = "mijn-lijst";
const NINETY_DAYS = 90 * 24 * 60 * 60;
/** What no code holds and every cookie may. */
const BETWEEN = "~";
const CODE = /^[A-Za-z0-9][A-Za-z0-9._-]{0,59}$/;

export function myListOf(request: Request): string[] {
  const cookie = /(?:^|;\s*)mijn-lijst=([^;]*)/.exec(request.headers.get("Cookie") ?? "");
  return offerCodes(cookie?.[1]?.trim().split(BETWEEN) ?? []).slice(0, MOST_OFFERS);
}

export function myListCookie(codes: string[]): string {
  const secure = appOrigin().startsWith("https:") ? "; Secure" : "";
  const age = codes.length === 0 ? 0 : NINETY_DAYS;
  const value = codes.join(BETWEEN);
  return `${NAME}=${value}; Path=/; Max-Age=${age}; SameSite=Lax; HttpOnly${secure}`;
}

/** Each text that has the form of a code, once, in its order. */
export function offerCodes(texts: readonly unknown[]): string[] {
  const codes = texts.filter((text) => typeof text === "string").filter((text) => CODE.test(text));
  return [...new Set(codes)];
}

/** The list with these offers at a place, by default the end; null when that would be too many. */
export function withOffers(
  list: string[],
  added: string[],
  at: number = list.length,
): string[] | null {
  const unknown = added.filter((code) => !list.includes(code));
  const longer = list.toSpliced(at, 0, ...unknown);
  return longer.length > MOST_OFFERS ? null : longer;
}

/** What the address of `/mijn-lijst` asks and tells; all of it may be tampered with. */
export type AskedList = {
  /** To compare; null: nothing was chosen. */
  chosen: string[] | null;
  removed: { code: string; at: number } | null;
  cleared: string[];
  isFull: boolean;
  isConfirming: boolean;
};

export function askedOf({ searchParams: params }: URL, list: string[]): AskedList {
  const absent = (name: string) =>
    offerCodes(params.getAll(name))
      .filter((code) => !list.includes(code))
      .slice(0, MOST_OFFERS);
  const [code] = absent("weg");
  return {
    chosen: params.has("vergelijk")
      ? offerCodes(params.getAll("vergelijk")).slice(0, MOST_OFFERS)
      : null,
    removed: code
      ? { code, at: Number(/^\d{1,2}$/.exec(params.get("plek") ?? "")?.[0] ?? 99) }
      : null,
    cleared: absent("gewist"),
    isFull: params.has("vol"),
    isConfirming: params.has("wis") && list.length > 0,
  };
}
