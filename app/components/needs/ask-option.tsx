import { Link } from "@remix-run/react";

import { WaitBlock } from "~/components/providers/wait-block";
import { Badge } from "~/components/ui/badge";
import { Choice } from "~/components/ui/field";
import { PhoneLink } from "~/components/ui/phone-link";
import { matching as en } from "~/i18n/en/matching";
import { matching as nl } from "~/i18n/nl/matching";
import { useTexts } from "~/i18n/use-texts";

import type { AskView } from "./ask-view";

type Props = { option: AskView["options"][number]; mayAsk: boolean };

/** One supplier that can be asked: how long it takes, and why it stands here. */
export function AskOption({ option, mayAsk }: Props) {
  const texts = useTexts({ nl, en });
  return (
    <li className="space-y-3 rounded-lg border border-line bg-surface p-4">
      <div className="grid gap-x-6 gap-y-2 md:grid-cols-[1fr_minmax(0,17rem)]">
        <div className="min-w-0">
          <h2 className="text-[1.1rem]">
            <Link to={option.to} lang="nl">
              {option.supplier}
            </Link>
          </h2>
          <p>
            <Link to={option.offer.to} lang="nl">
              {option.offer.title}
            </Link>
          </p>
          <p className="text-muted">{option.where}</p>
          {option.together && <p>{option.together}</p>}
          {option.isChosen && <Badge tone="info">{texts.chosen}</Badge>}
        </div>
        <WaitBlock wait={option.wait} />
      </div>
      <ul aria-label={texts.why} className="flex flex-wrap gap-x-4 gap-y-1 text-[0.95em]">
        {option.why.map((reason) => (
          <li key={reason}>{reason}.</li>
        ))}
      </ul>
      {option.standing.length > 0 && <p className="text-muted">{option.standing.join(" ")}</p>}
      <p>
        {option.open} {option.phone && <PhoneLink to={option.phone} />}
      </p>
      <div className="flex flex-wrap items-center gap-x-6 gap-y-1">
        {option.asked !== null && <Badge tone="neutral">{option.asked}</Badge>}
        {option.asked === null && mayAsk && (
          <Choice
            name="plek"
            value={option.id}
            defaultChecked={option.isTicked}
            label={
              <>
                {texts.ask}
                <span className="sr-only" lang="nl">
                  : {option.supplier}
                </span>
              </>
            }
          />
        )}
        <Link to={option.direct}>
          {texts.direct}
          <span className="sr-only" lang="nl">
            : {option.supplier}
          </span>
        </Link>
      </div>
    </li>
  );
}
