/** What a form sent to `/mijn-lijst` does to the list, and where the visitor goes next. */
import { href } from "./href";
import { myListOf, offerCodes, withOffers } from "./my-list.server";
import { safePath } from "./safe-path";
import { sentForm } from "./sent-form.server";

export type MyListChange = {
  list: string[];
  /** Full: nothing was added, because the list would be too long. */
  outcome: "added" | "removed" | "full";
  to: string;
  /** The page itself asked by script and stays where it is. */
  stays: boolean;
};

type Asked = { codes: string[]; at: number | undefined; back: string | null };

export async function changeMyList(request: Request): Promise<MyListChange> {
  const list = myListOf(request);
  const sent = await sentForm(request);
  const asked = {
    codes: offerCodes(sent.getAll("code")),
    at: placeIn(list, sent.get("plek")),
    back: sent.has("naar") ? safePath(sent.get("naar")) : null,
  };
  const change = CHANGES[String(sent.get("doe"))] ?? unchanged;
  return { ...change(list, asked), stays: sent.get("blijf") === "1" };
}

type Change = (list: string[], asked: Asked) => Omit<MyListChange, "stays">;

const CHANGES: Record<string, Change> = { erbij: add, eraf: remove, wis: clear };

function add(list: string[], { codes, at, back }: Asked): ReturnType<Change> {
  const longer = withOffers(list, codes, at);
  return longer
    ? { list: longer, outcome: "added", to: back ?? href("/mijn-lijst") }
    : { list, outcome: "full", to: href("/mijn-lijst", {}, { vol: 1 }) };
}

/** On the page of the list itself the way back stands in the address: what was taken off, and where. */
function remove(list: string[], { codes: [code], back }: Asked): ReturnType<Change> {
  const position = list.indexOf(code ?? "");
  if (position < 0) return unchanged(list, { codes: [], at: undefined, back });
  return {
    list: list.toSpliced(position, 1),
    outcome: "removed",
    to: back ?? href("/mijn-lijst", {}, { weg: code, plek: position }),
  };
}

function clear(list: string[]): ReturnType<Change> {
  return { list: [], outcome: "removed", to: href("/mijn-lijst", {}, { gewist: list }) };
}

function unchanged(list: string[], { back }: Asked): ReturnType<Change> {
  return { list, outcome: "removed", to: back ?? href("/mijn-lijst") };
}

function placeIn(list: string[], sent: unknown): number | undefined {
  const place = typeof sent === "string" && /^\d{1,2}$/.test(sent) ? Number(sent) : list.length;
  return Math.min(place, list.length);
}
