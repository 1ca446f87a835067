/** What an address says was done, in words; what no text has is not said. */
export function toldOf(told: Record<string, string>, done: string | null): string | null {
  return done !== null && Object.hasOwn(told, done) ? told[done]! : null;
}
