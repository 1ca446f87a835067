import { useFetcher, useLocation } from "@remix-run/react";
import type { FormEvent } from "react";

import { Button } from "~/components/ui/button";
import { listButton as en } from "~/i18n/en/list-button";
import { listButton as nl } from "~/i18n/nl/list-button";
import { useTexts } from "~/i18n/use-texts";
import { href } from "~/web/href";

import { useMyList } from "./use-my-list";

/** What the list answers to who stays on the page. */
export type ListAnswer = { outcome: "added" | "removed" | "full" | "failed"; size: number };

/** The id of the block of an offer, to come back to. */
export function offerAnchor(code: string): string {
  return `aanbod-${code}`;
}

/** Puts an offer on the list or takes it off; by a form, or by script without leaving the page. */
export function ListButton({
  code,
  title,
  lang,
}: {
  code: string;
  title: string;
  lang: "nl" | undefined;
}) {
  const texts = useTexts({ nl, en });
  const { pathname, search } = useLocation();
  const { state, data, submit } = useFetcher<ListAnswer>();
  const isOn = useMyList().includes(code);
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const sent = new FormData(event.currentTarget);
    sent.set("doe", isOn ? "eraf" : "erbij");
    sent.set("blijf", "1");
    if (state === "idle") submit(sent, { method: "post", action: href("/mijn-lijst") });
  };
  const isDone = data?.outcome === "added" || data?.outcome === "removed";
  return (
    <form
      method="post"
      action={href("/mijn-lijst")}
      onSubmit={send}
      className="not-on-paper flex flex-wrap items-center gap-x-3"
    >
      <input type="hidden" name="code" value={code} />
      <input type="hidden" name="naar" value={`${pathname}${search}#${offerAnchor(code)}`} />
      <Button look="secondary" name="doe" value={isOn ? "eraf" : "erbij"}>
        <span>
          {isOn ? texts.remove : texts.add}
          <span className="sr-only" lang={lang}>
            : {title}
          </span>
        </span>
      </Button>
      <span aria-live="polite" className={isDone ? "sr-only" : "font-semibold"}>
        {data && said(data, texts)}
      </span>
    </form>
  );
}

function said({ outcome, size }: ListAnswer, texts: typeof nl): string {
  return outcome === "added" || outcome === "removed" ? texts[outcome](size) : texts[outcome];
}
