/** What this area announces. */
import type { Event } from "~/domain/kernel/event";

/** Versions of the region's configuration were loaded or corrected: labels, scopes and clocks may differ. */
export function regionLoaded(region: string, startsOn: string[]): Event {
  return { type: "region.loaded", payload: { region, startsOn } };
}

/** A text of the product book waits for comments of providers. */
export function bookTextOpened(textId: string): Event {
  return { type: "book-text.opened", payload: { textId } };
}

/** What a provider said of a text of the product book has its answer. */
export function bookCommentAnswered(commentId: string): Event {
  return { type: "book-comment.answered", payload: { commentId } };
}
