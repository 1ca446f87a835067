/** The question as the fields of a form hold it, to read and to show. */

/** What is filled in, without empty fields. */
export function questionIn(form: HTMLFormElement): URLSearchParams {
  const filled = [...new FormData(form)].map(([name, value]) => [name, String(value).trim()]);
  return new URLSearchParams(filled.filter(([, value]) => value !== ""));
}

/** Every field says what the question says. */
export function showIn(form: HTMLFormElement, question: URLSearchParams): void {
  for (const field of form.elements) {
    if (field instanceof HTMLInputElement && field.type === "checkbox") {
      field.checked = question.getAll(field.name).includes(field.value);
    } else if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) {
      const value = question.getAll(field.name).findLast((one) => one.trim() !== "") ?? "";
      field.value = value;
      // A select shows nothing at all for what it does not offer.
      if (field.value !== value) field.value = "";
    }
  }
}

/** A postcode that is not whole yet: asking for it would only say that it is unknown. */
export function isBegunPostcode({ name, value }: HTMLInputElement): boolean {
  return name === "postcode" && value !== "" && value.trim().length < 4;
}

/** On a narrow screen the filters fold and are sent by their button; there the summary can be seen. */
export function summaryOf(field: Element | null): HTMLElement | null {
  const summary = field?.closest("section")?.querySelector(":scope > details > summary");
  return summary instanceof HTMLElement && summary.offsetParent !== null ? summary : null;
}
