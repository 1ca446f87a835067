/** One letter: taken up, written in the reader's language, handed to the mail server, ticked off. */
import { noteFate, type OpenLetter, takeLetter } from "~/db/letters.server";
import type { JobData } from "~/db/jobs.server";
import { appOrigin } from "~/env.server";
import { letters as en } from "~/i18n/en/letters";
import { isLanguage } from "~/i18n/language";
import { letters as nl } from "~/i18n/nl/letters";
import { type WrittenLetter, written } from "~/mail/letter";
import { isLetterKind, LETTERS } from "~/mail/letters";
import { send } from "~/mail/send.server";

const TEXTS = { nl, en };

export async function sendLetter({ letter: id }: JobData): Promise<void> {
  const letter = await takeLetter(String(id));
  if (!letter) return;
  try {
    await noteFate(letter.id, await send({ ...write(letter), id: letter.id, to: letter.address }));
  } catch (fault) {
    await noteFate(letter.id, { failed: codeOf(fault) });
    throw fault;
  }
}

function write({ kind, language: asked, facts }: OpenLetter): WrittenLetter {
  if (!isLetterKind(kind)) throw new Error(`There is no letter ${kind}.`);
  const language = isLanguage(asked) ? asked : "nl";
  const origin = appOrigin();
  const letter = LETTERS[kind](TEXTS[language], { facts, to: (path) => `${origin}${path}` });
  return written(letter, TEXTS[language], { language, host: new URL(origin).host });
}

/** Only the code: what a mail server says may quote the address. */
function codeOf(fault: unknown): string {
  const { code, responseCode } = fault as { code?: string; responseCode?: number };
  return String(responseCode ?? code ?? "unknown");
}
