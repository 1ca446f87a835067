/** On a referral to a combination: whom to call there, and which member does what. */
import { href } from "./href";
import { contactText } from "./intake-words.server";
import { languageOf } from "./language.server";
import type { ReferralView } from "~/components/referrals/referral-view";
import type { Actor } from "~/domain/accounts/public";
import { countAsked } from "~/domain/combinations/public.server";
import type { ReferralFile } from "~/domain/referrals/public.server";
import { intake as en } from "~/i18n/en/intake";
import { intake as nl } from "~/i18n/nl/intake";

type File = Pick<ReferralFile, "intake" | "referral">;

const wordsIn = (request: Request) => ({ intake: { nl, en }[languageOf(request)] });

export function intakeFacts(request: Request, { intake }: File): ReferralView["facts"] {
  const words = wordsIn(request);
  return intake
    ? [{ name: words.intake.contactFact, value: contactText(intake.contact, words) }]
    : [];
}

export function intakePart(request: Request, { intake }: File): ReferralView["parts"] {
  if (!intake || intake.doing.length === 0) return [];
  const { partsTitle, partLine } = wordsIn(request).intake;
  const lines = intake.doing.map(({ name, scope }) => partLine(name, scope));
  return [{ title: partsTitle, text: lines.join("\n") }];
}

/** Where whoever receives asks members, and says whom to call. */
export function intakeLinks(request: Request, { intake, referral }: File): ReferralView["links"] {
  if (!intake) return [];
  const to = href("/combinatie/:code/verdeling/:id", { code: intake.code, id: referral.id });
  return [{ to, text: wordsIn(request).intake.linkOne }];
}

/** To what comes to a combination. */
export function intakeWay(request: Request, code: string): { to: string; text: string } {
  return { to: href("/combinatie/:code/verdeling", { code }), text: wordsIn(request).intake.link };
}

/** That a part was asked of the own organisation, and waits for its answer. */
export async function askedWays(
  request: Request,
  actor: Actor,
  { id, code }: { id: string; code: string },
): Promise<{ to: string; text: string }[]> {
  const asked = await countAsked(actor, id);
  if (asked === 0) return [];
  return [{ ...intakeWay(request, code), text: wordsIn(request).intake.asked(asked) }];
}
