/** Says in a form for which request it was opened. */
export function RequestField({ reference }: { reference: string }) {
  return <input type="hidden" name="aanvraag" value={reference} />;
}
