/** What may be handed in: by the end of its name and by what the browser says of it. */
export const MOST_BYTES = 10 * 1024 * 1024;

const KINDS = [
  { mediaType: "application/pdf", ends: ["pdf"] },
  { mediaType: "image/png", ends: ["png"] },
  { mediaType: "image/jpeg", ends: ["jpg", "jpeg"] },
] as const;

export type MediaType = (typeof KINDS)[number]["mediaType"];

/** For `accept` on a form: the browser shows these only. */
export const ACCEPTED = KINDS.flatMap(({ mediaType, ends }) => [
  mediaType,
  ...ends.map((end) => `.${end}`),
]).join(",");

/** The one kind that name and declared type agree on; null otherwise. */
export function kindOfFile(name: string, declared: string): MediaType | null {
  const end = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? "";
  const kind = KINDS.find(({ ends }) => ends.some((one) => one === end));
  return kind && kind.mediaType === declared.toLowerCase() ? kind.mediaType : null;
}

const LONGEST_NAME = 120;

/**
 * The name without folders, control characters and what turns text around; never empty, and with its end
 * when it is shortened.
 */
export function plainName(sent: string): string {
  const last = sent.split(/[/\\]/).at(-1) ?? "";
  const plain = last
    .normalize("NFC")
    .replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu, "")
    .replaceAll(/[<>:"|?*]/g, "_")
    .replace(/^[.\s]+/, "")
    .trim();
  if (plain.length <= LONGEST_NAME) return plain === "" ? "bestand" : plain;
  const end = /\.[^.]{1,5}$/.exec(plain)?.[0] ?? "";
  return `${plain.slice(0, LONGEST_NAME - end.length)}${end}`;
}
