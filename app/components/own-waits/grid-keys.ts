import type { FocusEvent, KeyboardEvent } from "react";

/**
 * Keys as in a spreadsheet: up, down and Enter to the same column of another row, left and right at
 * the edge of a field to the one beside it. Without JavaScript the fields are what they are.
 */
export const gridKeys = {
  onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    const from = event.target;
    if (!(from instanceof HTMLInputElement) || !from.dataset["column"] || hasModifier(event))
      return;
    const to = targetOf(event.key, from);
    if (to === undefined) return;
    event.preventDefault();
    to?.focus();
  },
  /** What is typed replaces what stood there. */
  onFocus(event: FocusEvent<HTMLElement>): void {
    if (event.target instanceof HTMLInputElement && event.target.type === "text")
      event.target.select();
  },
};

function hasModifier({ ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  return ctrlKey || metaKey || altKey || shiftKey;
}

/** Undefined: the key does what it always does. Null: there is nothing on that side. */
function targetOf(key: string, from: HTMLInputElement): HTMLInputElement | null | undefined {
  if (key === "ArrowDown" || key === "Enter") return inColumn(from, 1);
  if (key === "ArrowUp") return inColumn(from, -1);
  if (key === "ArrowLeft" && isAtEdge(from, 0)) return inRow(from, -1);
  if (key === "ArrowRight" && isAtEdge(from, from.value.length)) return inRow(from, 1);
  return undefined;
}

/** Nothing is typed yet since the field was entered, or the cursor stands at that end. */
function isAtEdge(field: HTMLInputElement, edge: number): boolean {
  if (field.type !== "text") return true;
  const { selectionStart, selectionEnd, value } = field;
  const isWhole = selectionStart === 0 && selectionEnd === value.length;
  return isWhole || (selectionStart === edge && selectionEnd === edge);
}

function inColumn(from: HTMLInputElement, step: number): HTMLInputElement | null {
  return neighbour(from, `[data-column="${from.dataset["column"]}"]`, step);
}

function inRow(from: HTMLInputElement, step: number): HTMLInputElement | null {
  return neighbour(from, `[data-row="${from.dataset["row"]}"]`, step);
}

function neighbour(from: HTMLInputElement, selector: string, step: number) {
  const all = [...(from.form?.querySelectorAll<HTMLInputElement>(`input${selector}`) ?? [])];
  return all[all.indexOf(from) + step] ?? null;
}
