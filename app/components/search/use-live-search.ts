/**
 * The list follows the form: typing after a short rest, a choice at once.
 *
 * What is typed in one go leaves one entry in the history; the answer to an older question is dropped
 * by the router. The form shows what the address says, except while it is ahead of it.
 */
import { useLocation, useNavigate } from "@remix-run/react";
import { type FormEvent, type RefObject, useEffect, useRef } from "react";

import { href } from "~/web/href";

import { isBegunPostcode, questionIn, showIn, summaryOf } from "./form-question";
import { SETTLED_MS } from "./settled";

const TYPING_MS = 300;
const LONG_AGO = -Infinity;

type Asking = {
  /** The question that was asked last, and the one of the address. */
  asked: string;
  shown: string;
  typedAt: number;
  /** Whether what is being typed stands in the history already. */
  hasEntry: boolean;
  waiting?: ReturnType<typeof setTimeout>;
};

export function useLiveSearch() {
  const form = useRef<HTMLFormElement>(null);
  const navigate = useNavigate();
  const search = new URLSearchParams(useLocation().search).toString();
  const { current: now } = useRef<Asking>({
    asked: search,
    shown: search,
    typedAt: LONG_AGO,
    hasEntry: false,
  });
  const isTyping = () => performance.now() - now.typedAt < SETTLED_MS;
  useFollowing(form, now, search);

  function ask(isTyped: boolean): void {
    clearTimeout(now.waiting);
    if (!form.current) return;
    const question = questionIn(form.current).toString();
    if (isTyped && question === now.asked) return;
    now.asked = question;
    const replace = question === now.shown || (isTyping() && now.hasEntry);
    const address = question ? `${href("/zoeken")}?${question}` : href("/zoeken");
    navigate(address, { replace, preventScrollReset: true });
  }

  /** Asks at once; what is typed next is a new question. */
  function askWhole(): void {
    ask(false);
    now.typedAt = LONG_AGO;
  }

  function onChange({ target }: FormEvent<HTMLFormElement>): void {
    const field = target as HTMLInputElement;
    if (summaryOf(field)) return;
    if (!["search", "text"].includes(field.type)) return askWhole();
    clearTimeout(now.waiting);
    if (!isTyping()) now.hasEntry = false;
    now.typedAt = performance.now();
    if (!isBegunPostcode(field)) now.waiting = setTimeout(ask, TYPING_MS, true);
  }

  function onSubmit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    foldAround(document.activeElement);
    askWhole();
  }

  return { ref: form, onChange, onSubmit };
}

/** A link or the way back gives another address: then the form follows it. */
function useFollowing(form: RefObject<HTMLFormElement>, now: Asking, search: string): void {
  useEffect(() => {
    now.shown = search;
    if (search === now.asked) {
      now.hasEntry = true;
      return;
    }
    clearTimeout(now.waiting);
    Object.assign(now, { asked: search, typedAt: LONG_AGO });
    if (form.current) showIn(form.current, new URLSearchParams(search));
  }, [form, now, search]);
  useEffect(() => () => clearTimeout(now.waiting), [now]);
}

/** On a narrow screen the filters close after use, so that the list comes into view. */
function foldAround(focused: Element | null): void {
  const summary = summaryOf(focused);
  if (!(summary?.parentElement instanceof HTMLDetailsElement)) return;
  summary.parentElement.open = false;
  summary.focus();
}
