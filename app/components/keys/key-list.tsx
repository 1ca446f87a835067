import { Form } from "@remix-run/react";

import { Button } from "~/components/ui/button";
import { keys as en } from "~/i18n/en/keys";
import { keys as nl } from "~/i18n/nl/keys";
import { useTexts } from "~/i18n/use-texts";

export type KeyRow = { id: string; name: string; lines: string[] };

/** Each key with what it may and when it was used, and the two ways to end it. */
export function KeyList({ rows }: { rows: KeyRow[] }) {
  const texts = useTexts({ nl, en });
  if (rows.length === 0) return <p>{texts.none}</p>;
  return (
    <>
      <ul className="divide-y divide-line border-y border-line">
        {rows.map(({ id, name, lines }) => (
          <li key={id} className="space-y-2 py-3">
            <p className="font-semibold">{name}</p>
            <p className="text-muted">{lines.join(". ")}.</p>
            <Form method="post" className="flex flex-wrap gap-2">
              <input type="hidden" name="koppeling" value={id} />
              <Button look="secondary" name="doe" value="vervang" aria-label={texts.rotateOf(name)}>
                {texts.rotate}
              </Button>
              <Button look="quiet" name="doe" value="intrekken" aria-label={texts.revokeOf(name)}>
                {texts.revoke}
              </Button>
            </Form>
          </li>
        ))}
      </ul>
      <p>{texts.effect}</p>
    </>
  );
}
