/** A table that was pasted, or sent as a file: the file counts when there is one. */
export async function sentText(pasted: string, file: File | undefined): Promise<string> {
  return file && file.size > 0 ? textOf(await file.arrayBuffer()) : pasted;
}

/** A spreadsheet may save in the characters of Windows. */
function textOf(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
