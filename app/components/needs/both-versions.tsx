import { Notice } from "~/components/ui/notice";
import { needs as en } from "~/i18n/en/needs";
import { needs as nl } from "~/i18n/nl/needs";
import { useTexts } from "~/i18n/use-texts";

import type { NeedFormView } from "./need-form-view";

/** What somebody else saved meanwhile beside what was typed. */
export function BothVersions({ lines }: { lines: NonNullable<NeedFormView["both"]> }) {
  const texts = useTexts({ nl, en }).form;
  return (
    <Notice tone="warning">
      <p className="font-semibold">{texts.both}</p>
      <p>{texts.bothHow}</p>
      <dl className="space-y-3">
        {lines.map(({ name, theirs, yours }) => (
          <div key={name}>
            <dt className="font-semibold">{name}</dt>
            <dd>
              {texts.theirs}: <span className="whitespace-pre-line">{theirs}</span>
            </dd>
            <dd>
              {texts.yours}: <span className="whitespace-pre-line">{yours}</span>
            </dd>
          </div>
        ))}
      </dl>
    </Notice>
  );
}
