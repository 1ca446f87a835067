import { useRef, useState } from "react";

import { Button } from "~/components/ui/button";
import { Disclosure } from "~/components/ui/disclosure";
import { isCopied } from "~/components/ui/is-copied";
import { useHydrated } from "~/components/ui/use-hydrated";
import { asked as en } from "~/i18n/en/asked";
import { asked as nl } from "~/i18n/nl/asked";
import { useTexts } from "~/i18n/use-texts";

/** A text for one's own file, to copy with a button or by hand. */
export function CopyText({ text }: { text: string }) {
  const texts = useTexts({ nl, en }).copy;
  const isHydrated = useHydrated();
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, say] = useState("");
  const copy = async () => {
    say("");
    say((await isCopied(text, field.current)) ? texts.copied : texts.notCopied);
  };
  return (
    <div className="not-on-paper">
      <Disclosure summary={texts.title}>
        <div className="space-y-3">
          <p>{texts.how}</p>
          <textarea
            ref={field}
            readOnly
            aria-label={texts.label}
            rows={10}
            value={text}
            className="block w-full rounded-md border-2 border-control bg-surface px-3 py-1.5 text-ink"
          />
          {isHydrated && (
            <Button type="button" look="secondary" onClick={copy}>
              {texts.button}
            </Button>
          )}
          <p role="status">{said}</p>
        </div>
      </Disclosure>
    </div>
  );
}
