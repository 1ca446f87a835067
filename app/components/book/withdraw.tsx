import { Form } from "@remix-run/react";

import { Button } from "~/components/ui/button";
import type { bookDesk } from "~/i18n/nl/book-desk";

type Props = { self: string; id: string; revision: number; texts: typeof bookDesk };

/** Asks first: what is withdrawn does not go on. */
export function Withdraw({ self, id, revision, texts }: Props) {
  return (
    <Form method="post" action={self} className="space-y-2">
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="revision" value={revision} />
      <p className="font-semibold">{texts.withdrawSure}</p>
      <p>{texts.withdrawHow}</p>
      <Button look="secondary" name="doe" value="trek-in">
        {texts.withdraw}
      </Button>
    </Form>
  );
}
