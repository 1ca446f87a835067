/**
 * Doing something without its being done: whatever is committed meanwhile is refused, after all its own
 * rules were asked. So a form of before the session ended shows itself again, and what is wrong in it.
 */
import { AsyncLocalStorage } from "node:async_hooks";

import { type Outcome, refuse, type Refused } from "./outcome";

const rehearsing = new AsyncLocalStorage<true>();

/** Its own refusal, or this one; never an acceptance. */
const NOTHING_DONE = "form.look-first";

export function isRehearsal(): boolean {
  return rehearsing.getStore() ?? false;
}

export function nothingDone(): Refused {
  return refuse(NOTHING_DONE);
}

export async function rehearse<T>(act: () => Promise<Outcome<T>>): Promise<Refused> {
  const outcome = await rehearsing.run(true, act);
  return outcome.ok ? nothingDone() : outcome;
}
