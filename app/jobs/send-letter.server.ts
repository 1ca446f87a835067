/** One letter: taken up, written in the reader's language, handed to the mail server, ticked off. */
import { type Fate, noteFate, type OpenLetter, takeLetter } from "~/db/letters.server";
import type { JobData } from "~/db/jobs.server";
import { linkOf, noteBounced } from "~/domain/accounts/public.server";
import { applicationToken, confirmationToken, memberToken } from "~/domain/providers/public.server";
import { requestToken } from "~/domain/referrals/public.server";
import { appOrigin } from "~/env.server";
import { letters as en } from "~/i18n/en/letters";
import { isLanguage } from "~/i18n/language";
import { letters as nl } from "~/i18n/nl/letters";
import { type LetterFacts, type WrittenLetter, written } from "~/mail/letter";
import { isLetterKind, LETTERS } from "~/mail/letters";
import { send } from "~/mail/send.server";

const TEXTS = { nl, en };

/** The pages behind the links of accounts. */
const TOKEN_PATHS = {
  invite: "/uitnodiging",
  claim: "/claim",
  reset: "/wachtwoord",
  email_change: "/nieuw-mailadres",
};

/** The link that a fact of a letter stands for; null when it leads nowhere any more. */
const PATHS: Record<string, (id: string) => Promise<string | null>> = {
  token: async (id) => {
    const link = await linkOf(id);
    return link && `${TOKEN_PATHS[link.kind]}/${link.token}`;
  },
  confirmation: async (id) => under("/bevestig", await confirmationToken(id)),
  application: async (id) => under("/aanbieder-worden", await applicationToken(id)),
  answer: async (id) => under("/vraag", await requestToken(id)),
  member: async (id) => under("/aanbieder-worden/deelnemer", await memberToken(id)),
};

function under(path: string, token: string | null): string | null {
  return token && `${path}/${token}`;
}

export async function sendLetter({ letter: id }: JobData): Promise<void> {
  const letter = await takeLetter(String(id));
  if (!letter) return;
  try {
    const fate = await post(letter);
    await noteFate(letter.id, fate);
    if ("bounced" in fate && letter.facts["token"] !== undefined)
      await noteBounced(String(letter.facts["token"]));
  } catch (fault) {
    await noteFate(letter.id, { failed: codeOf(fault) });
    throw fault;
  }
}

async function post(letter: OpenLetter): Promise<Fate> {
  const facts = await withLink(letter.facts);
  if (!facts) return { over: "link-is-over" };
  return send({ ...write({ ...letter, facts }), id: letter.id, to: letter.address });
}

/** A link with a token is made here, and stands nowhere but in the letter; null when it is over. */
async function withLink(facts: LetterFacts): Promise<LetterFacts | null> {
  const path = await pathOf(facts);
  if (path === undefined) return facts;
  return path === null ? null : { ...facts, path };
}

async function pathOf(facts: LetterFacts): Promise<string | null | undefined> {
  for (const [fact, pathFor] of Object.entries(PATHS))
    if (facts[fact] !== undefined) return pathFor(String(facts[fact]));
  return undefined;
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
