/** The sheet from which the resident chooses: whoever said yes, else whoever fits, all alike. */
import { askedTexts, declaredText, linesOf, whereOf } from "./need-answers.server";
import { type NeedWords, needWords } from "./need-words.server";
import { optionView } from "./option-view.server";
import { requireActor } from "./session.server";
import type { NeedSheetView } from "~/components/needs/need-sheet";
import { getRegion } from "~/domain/catalogue/public.server";
import { needName } from "~/domain/referrals/public";
import {
  getNeed,
  listOptions,
  listSentRequests,
  type NeedView,
  type SentRequest,
} from "~/domain/referrals/public.server";
import { matching as en } from "~/i18n/en/matching";
import { matching as nl } from "~/i18n/nl/matching";

const MOST = 8;

export async function needSheetView(request: Request, id: string): Promise<NeedSheetView> {
  const actor = await requireActor(request);
  const now = new Date();
  const [need, region, requests] = await Promise.all([
    getNeed(actor, id, now),
    getRegion(now),
    listSentRequests(actor, id, now),
  ]);
  const words = needWords(request, region, now);
  const { sheet } = askedTexts(words);
  const yes = requests.filter(({ state }) => state === "answered" || state === "chosen");
  const options =
    yes.length > 0
      ? yes.map((one) => answered(one, words))
      : await fitting({ need, now, request, words });
  return {
    ...{ id, title: sheet.title(needName(need.number)) },
    from: yes.length > 0 ? sheet.yes : sheet.options,
    options: options.toSorted((a, b) => a.supplier.localeCompare(b.supplier, "nl")),
  };
}

function answered(request: SentRequest, words: NeedWords): NeedSheetView["options"][number] {
  const { id, supplier, offer } = request;
  return {
    ...{ id, supplier: supplier.name, what: offer.title, where: whereOf(request, words) },
    ...{ wait: declaredText(request, words), answer: linesOf(request, words).join(" ") },
    phone: supplier.phone ?? "",
  };
}

type Source = { need: NeedView; now: Date; request: Request; words: NeedWords };

async function fitting({ need, now, request, words }: Source) {
  const actor = await requireActor(request);
  const { options } = await listOptions(actor, { need, offers: [], most: MOST }, now);
  const texts = { nl, en }[words.language];
  return options.map((option) => {
    const { id, supplier, offer, where, wait, phone } = optionView(option, { words, texts });
    return {
      ...{ id, supplier, what: offer.title, where, answer: "", phone: phone ?? "" },
      wait: [...wait.weeks, wait.declared ?? ""].join(" "),
    };
  });
}
