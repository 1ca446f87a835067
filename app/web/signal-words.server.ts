/** The words for signals: kinds as the region calls them, days, and why something was refused. */
import { languageOf } from "./language.server";
import { shownDay } from "./notifications.server";
import { nameOf, type RegionConfig } from "~/domain/catalogue/public";
import { dateOf, type IsoDay } from "~/domain/kernel/day";
import type { Refusal } from "~/domain/kernel/outcome";
import { disputes as enMoney } from "~/i18n/en/disputes";
import { remarks as enRemarks } from "~/i18n/en/remarks";
import { signalDesk as enDesk } from "~/i18n/en/signal-desk";
import { signals as en } from "~/i18n/en/signals";
import type { Language } from "~/i18n/language";
import { disputes as nlMoney } from "~/i18n/nl/disputes";
import { remarks as nlRemarks } from "~/i18n/nl/remarks";
import { signalDesk as nlDesk } from "~/i18n/nl/signal-desk";
import { signals as nl } from "~/i18n/nl/signals";

const DUTCH = { texts: nl, desk: nlDesk, money: nlMoney, remarks: nlRemarks };
const ENGLISH = { texts: en, desk: enDesk, money: enMoney, remarks: enRemarks };

export type SignalWords = {
  language: Language;
  texts: typeof nl;
  desk: typeof nlDesk;
  money: typeof nlMoney;
  day: (day: IsoDay | Date) => string;
  kind: (code: string) => string;
  faultText: (refusal: Refusal) => string;
};

export function signalWords(request: Request, region: RegionConfig): SignalWords {
  const language = languageOf(request);
  const { texts, desk, money, remarks } = { nl: DUTCH, en: ENGLISH }[language];
  const kinds = region.signals?.kinds;
  return {
    ...{ language, texts, desk, money },
    day: (day) => shownDay(typeof day === "string" ? dateOf(day) : day, language),
    kind: (code) => (kinds ? nameOf(kinds, code, language) : (texts.kinds[code] ?? code)),
    faultText: ({ code }) => {
      // What could point to a person is refused in the same words everywhere.
      const lists = [texts.faults, desk.faults, money.faults, remarks.faults];
      return lists.find((list) => code in list)?.[code] ?? texts.fault;
    },
  };
}
