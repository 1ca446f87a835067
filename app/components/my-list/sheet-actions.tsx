import { useRef, useState } from "react";

import { Button } from "~/components/ui/button";
import { Disclosure } from "~/components/ui/disclosure";
import { isCopied } from "~/components/ui/is-copied";
import type { myList } from "~/i18n/nl/my-list";

import { useHydrated } from "~/components/ui/use-hydrated";

type Props = { text: string; address: string; texts: typeof myList };

/** Printing, copying and sharing; each has a way without scripts. */
export function SheetActions({ text, address, texts }: Props) {
  const isHydrated = useHydrated();
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, say] = useState("");
  const copy = async () => {
    say("");
    say((await isCopied(text, field.current)) ? texts.copied : texts.notCopied);
  };
  return (
    <div className="not-on-paper space-y-3">
      {isHydrated ? (
        <div className="flex flex-wrap gap-3">
          <Button type="button" onClick={() => print()}>
            {texts.print}
          </Button>
          <Button type="button" look="secondary" onClick={copy}>
            {texts.copy}
          </Button>
        </div>
      ) : (
        <p>{texts.printHow}</p>
      )}
      <p role="status" className="font-semibold">
        {said}
      </p>
      <Disclosure summary={texts.asText} open={said === texts.notCopied}>
        <textarea
          ref={field}
          readOnly
          aria-label={texts.textLabel}
          rows={12}
          value={text}
          className="block w-full rounded-md border-2 border-control bg-surface px-3 py-1.5 text-ink"
        />
      </Disclosure>
      <p>
        {texts.share} <a href={address}>{address}</a>
      </p>
    </div>
  );
}
