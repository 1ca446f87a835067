import { Form, Link } from "@remix-run/react";

import { WaitBlock } from "~/components/providers/wait-block";
import { Button, ButtonLink } from "~/components/ui/button";
import { Choice } from "~/components/ui/field";
import type { myList } from "~/i18n/nl/my-list";
import { href } from "~/web/href";

import { type EntryView, MOST_COMPARED } from "./list-view";

type Props = {
  entries: EntryView[];
  /** The choice stands below with all that is known, the waits included. */
  isCompared: boolean;
  /** From this list to a need, for whoever refers. */
  need: string | null;
  texts: typeof myList;
  lang: "nl" | undefined;
};

const CHOOSING = "vergelijken";

/** What the visitor keeps, in the order of adding. */
export function OwnList({ entries, isCompared, need, texts, lang }: Props) {
  const canChoose = entries.filter(({ offer }) => offer).length > 1;
  return (
    <section aria-labelledby="uw-lijst" className="not-on-paper space-y-3">
      <h2 id="uw-lijst">{texts.yours(entries.length)}</h2>
      {canChoose && <p>{texts.chooseHow(MOST_COMPARED)}</p>}
      <ol className="divide-y divide-line rounded-lg border border-line bg-surface">
        {entries.map((entry) => (
          <li key={entry.code} className="space-y-2 p-4">
            <Entry {...{ entry, isCompared, texts, lang, canChoose }} />
          </li>
        ))}
      </ol>
      <Form id={CHOOSING} action={href("/mijn-lijst")} className="flex flex-wrap gap-3">
        {canChoose && <Button>{texts.compare}</Button>}
        {need && (
          <ButtonLink to={need} look={canChoose ? "secondary" : "primary"}>
            {texts.toNeed}
          </ButtonLink>
        )}
        <ButtonLink to={href("/zoeken")} look="secondary">
          {texts.searchMore}
        </ButtonLink>
        <ButtonLink to={href("/mijn-lijst", {}, { wis: 1 })} look="quiet">
          {texts.clear}
        </ButtonLink>
      </Form>
    </section>
  );
}

function nameOf({ offer, notTaking, code }: Omit<EntryView, "isChosen">): string {
  return offer?.title ?? notTaking?.title ?? code;
}

type GoneProps = Pick<Props, "texts" | "lang"> & Pick<EntryView, "code" | "notTaking">;

/** What is no longer shown; of a supplier that takes nobody now that is said, and not why. */
function Gone({ code, notTaking, texts, lang }: GoneProps) {
  if (notTaking)
    return (
      <div>
        <p lang={lang} className="font-semibold">
          {notTaking.title}
        </p>
        <p>
          {texts.by} <span lang={lang}>{notTaking.supplier}</span>
        </p>
        <p>
          <strong>{texts.notTaking}</strong> {texts.notTakingMore}
        </p>
      </div>
    );
  return (
    <p>
      <strong>{texts.gone}</strong> {texts.goneCode(code)}
    </p>
  );
}

function Entry({
  entry: { code, offer, notTaking, isChosen },
  isCompared,
  texts,
  lang,
  canChoose,
}: Omit<Props, "entries" | "need"> & { entry: EntryView; canChoose: boolean }) {
  return (
    <>
      {offer ? (
        <div className="grid gap-x-6 gap-y-2 md:grid-cols-[1fr_minmax(0,19rem)]">
          <div className="min-w-0">
            <Link to={offer.to} lang={lang} className="font-semibold">
              {offer.title}
            </Link>
            <p>
              {texts.by} <span lang={lang}>{offer.supplier}</span>
            </p>
            <p className="text-muted">{offer.where}</p>
          </div>
          {offer.wait && !isCompared && <WaitBlock wait={offer.wait} />}
        </div>
      ) : (
        <Gone {...{ code, notTaking, texts, lang }} />
      )}
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
        {canChoose && offer && (
          <Choice
            form={CHOOSING}
            name="vergelijk"
            value={code}
            defaultChecked={isChosen}
            label={
              <>
                {texts.choose}
                <span className="sr-only" lang={lang}>
                  : {offer.title}
                </span>
              </>
            }
          />
        )}
        <Form method="post" action={href("/mijn-lijst")}>
          <input type="hidden" name="code" value={code} />
          <Button look="quiet" name="doe" value="eraf">
            {texts.remove}
            <span className="sr-only" lang={offer ? lang : undefined}>
              : {nameOf({ offer, notTaking, code })}
            </span>
          </Button>
        </Form>
      </div>
    </>
  );
}

/** How to fill a list that is empty. */
export function EmptyList({ texts }: Pick<Props, "texts">) {
  return (
    <section aria-labelledby="leeg" className="space-y-3">
      <h2 id="leeg">{texts.empty}</h2>
      <ol className="list-decimal space-y-1 pl-6">
        {texts.emptyHow.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <ButtonLink to={href("/zoeken")}>{texts.toSearch}</ButtonLink>
    </section>
  );
}

/** Asked before the whole list goes, on a page of its own. */
export function ConfirmClear({ size, texts }: Pick<Props, "texts"> & { size: number }) {
  return (
    <div className="space-y-4">
      <h1>{texts.confirm.title}</h1>
      <p>{texts.confirm.what(size)}</p>
      <Form method="post" action={href("/mijn-lijst")} className="flex flex-wrap gap-3">
        <Button name="doe" value="wis">
          {texts.confirm.yes}
        </Button>
        <ButtonLink to={href("/mijn-lijst")} look="secondary">
          {texts.confirm.no}
        </ButtonLink>
      </Form>
    </div>
  );
}
