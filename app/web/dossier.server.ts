/** The dossier of a supplier for a talk, in words: from every area that knows something of it. */
import { href } from "./href";
import { registerWords, type RegisterWords, scopeLine } from "./register-words.server";
import { requireActor } from "./session.server";
import { fileParts, headOf } from "./supplier-file.server";
import { waitsView } from "./supplier-waits.server";
import { talkTexts } from "./talks-words.server";
import type { DossierView } from "~/components/register/dossier";
import type { FilePart } from "~/components/register/register-view";
import { assertMay } from "~/domain/accounts/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { isoDay } from "~/domain/kernel/day";
import { Missing } from "~/domain/kernel/denied";
import type { ContractedScope, SupplierFile } from "~/domain/providers/public";
import { getSupplierFile } from "~/domain/providers/public.server";

export async function dossierView(request: Request, code: string): Promise<DossierView> {
  const actor = await requireActor(request);
  assertMay(actor, "contract.read");
  const now = new Date();
  const [file, region] = await Promise.all([getSupplierFile(actor, code, now), getRegion(now)]);
  const { supplier, contracts, rest } = file;
  if (!rest) throw new Missing("supplier");
  const words = registerWords(request, region, now);
  const { dossier } = talkTexts(words.language);
  return {
    title: dossier.title(supplier.name),
    back: href("/regio/aanbieders/:code", { code }),
    made: dossier.made(words.day(isoDay(words.today))),
    facts: headOf(file, words).facts,
    scope: {
      ...{ title: words.texts.scope.title, none: words.texts.scope.none },
      lines: contracts.map((contract) => contractLine(contract, words)),
    },
    waits: { ...waitsView(rest.waits, words), title: words.texts.waits.title },
    parts: [
      ...(await fileParts(file, { words, actor, region })).filter(({ id }) => id !== "teksten"),
      qualityPart(rest, words),
    ],
  };
}

function contractLine(contract: ContractedScope, words: RegisterWords): string {
  const { texts, day } = words;
  const { from, to, code } = contract;
  const period = to ? texts.scope.fromTo(day(from), day(to)) : texts.scope.from(day(from));
  return `${texts.scope.contract(code)}, ${period}. ${scopeLine(contract, words)}.`;
}

function qualityPart(
  { quality }: NonNullable<SupplierFile["rest"]>,
  { language, names }: RegisterWords,
): FilePart {
  const texts = talkTexts(language).quality;
  return {
    ...{ id: "kwaliteit", title: texts.title, none: texts.none },
    cards: quality.map(({ indicator, period, percentage, n, narrative }) => ({
      ...{ id: `${indicator} ${period}`, title: names("indicator", indicator), said: narrative },
      lines: [
        percentage === null || n === null
          ? texts.tooFew(period)
          : texts.figure(period, percentage, n),
      ],
    })),
  };
}
