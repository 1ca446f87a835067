import { Link } from "@remix-run/react";
import { useState } from "react";

import { useHydrated } from "~/components/ui/use-hydrated";
import { Button } from "~/components/ui/button";
import { secondStep as en } from "~/i18n/en/second-step";
import { secondStep as nl } from "~/i18n/nl/second-step";
import { useTexts } from "~/i18n/use-texts";

/** Shown once, to be written down, copied or printed. */
export function RecoveryCodes({ codes, next }: { codes: string[]; next: string }) {
  const texts = useTexts({ nl, en });
  const isHydrated = useHydrated();
  const [said, say] = useState("");
  const copy = async () => {
    const isCopied = await navigator.clipboard.writeText(codes.join("\n")).then(
      () => true,
      () => false,
    );
    say(isCopied ? texts.copied : texts.notCopied);
  };
  return (
    <section className="space-y-4">
      <h2>{texts.codesTitle}</h2>
      <p>{texts.codesWhat}</p>
      <ol className="grid list-inside list-decimal gap-x-6 gap-y-1 rounded-md border border-line bg-surface p-4 sm:grid-cols-2">
        {codes.map((code) => (
          <li key={code}>
            <code className="font-mono">{code}</code>
          </li>
        ))}
      </ol>
      {isHydrated && (
        <div className="not-on-paper flex flex-wrap gap-3">
          <Button type="button" look="secondary" onClick={() => print()}>
            {texts.print}
          </Button>
          <Button type="button" look="secondary" onClick={copy}>
            {texts.copy}
          </Button>
        </div>
      )}
      <p role="status" className="not-on-paper font-semibold">
        {said}
      </p>
      <p className="not-on-paper">
        <Link to={next}>{texts.kept}</Link>
      </p>
    </section>
  );
}
