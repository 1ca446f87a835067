import { BackLink } from "~/components/providers/back-link";
import { RequestField } from "~/components/registration/request-field";
import { Badge } from "~/components/ui/badge";
import { Button, ButtonLink } from "~/components/ui/button";
import { Disclosure } from "~/components/ui/disclosure";
import { FaultSummary } from "~/components/ui/fault-summary";
import { Told } from "~/components/ui/told";
import { proofs as en } from "~/i18n/en/proofs";
import { proofs as nl } from "~/i18n/nl/proofs";
import { useLanguage, useTexts } from "~/i18n/use-texts";

import { fieldOf, ProofForm } from "./proof-form";
import type { ProofKindView, ProofsView } from "./proofs-view";

/** What the region asks, what is there of it, and a form for each. */
export function ProofsPage({ view }: { view: ProofsView }) {
  const texts = useTexts({ nl, en });
  const { withdrawing } = view;
  return (
    <div className="max-w-text space-y-6">
      <header className="space-y-2">
        {view.back && <BackLink to={view.back.to}>{view.back.name}</BackLink>}
        <h1>{view.title}</h1>
        {!withdrawing && <p>{texts.intro}</p>}
      </header>
      <WhatHappened view={view} />
      {withdrawing ? <Withdrawing {...{ view, withdrawing }} /> : <Kinds view={view} />}
    </div>
  );
}

/** What is wrong with what was sent, or what was done. */
function WhatHappened({ view: { kinds, fault, told } }: { view: ProofsView }) {
  const texts = useTexts({ nl, en });
  const kind = kinds.find(({ form }) => form?.refused);
  const refused = kind?.form?.refused;
  if (kind && refused)
    return (
      <FaultSummary
        key={JSON.stringify(refused)}
        title={`${kind.name}. ${texts.faultTitle}`}
        faults={refused.faults.map(({ field, text }) => ({
          ...{ field: fieldOf(kind.code, field), text },
        }))}
      />
    );
  const said = fault ?? told;
  if (!said) return null;
  return (
    <Told key={said} tone={fault ? "critical" : "positive"}>
      {said}
    </Told>
  );
}

function Kinds({ view: { kinds, self, formOf, count } }: { view: ProofsView }) {
  const texts = useTexts({ nl, en });
  if (kinds.length === 0) return <p>{texts.none}</p>;
  return (
    <>
      <p>{texts.rules}</p>
      <p>{texts.who}</p>
      <p className="font-semibold">{count}</p>
      <ul className="space-y-4">
        {kinds.map((kind) => (
          <Kind key={kind.code} {...{ kind, self, formOf }} />
        ))}
      </ul>
    </>
  );
}

type KindProps = { kind: ProofKindView } & Pick<ProofsView, "self" | "formOf">;

function Kind({ kind, self, formOf }: KindProps) {
  const texts = useTexts({ nl, en });
  const lang = useLanguage() === "nl" ? undefined : "nl";
  const { code, name, ask, state, lines, file, withdraw, form } = kind;
  const isThere = lines.length > 0;
  return (
    <li id={code} className="space-y-3 rounded-lg border border-line bg-surface p-4 sm:p-5">
      <h2 className="text-lg">{name}</h2>
      <Badge tone={state.tone}>{state.text}</Badge>
      <p>{ask}</p>
      {!form && <p>{texts.notKept}</p>}
      {isThere && (
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {(file || withdraw) && (
        <div className="not-on-paper flex flex-wrap items-center gap-x-4 gap-y-1">
          {file && (
            <a
              href={file.to}
              className="inline-flex min-h-target min-w-0 items-center break-all"
              lang={lang}
            >
              {texts.download(file.name, file.size)}
            </a>
          )}
          {withdraw && (
            <ButtonLink look="quiet" to={withdraw}>
              {texts.withdraw}
              <span className="sr-only">: {name}</span>
            </ButtonLink>
          )}
        </div>
      )}
      {form && (
        <div className="not-on-paper">
          <Disclosure
            open={form.isOpen}
            summary={isThere ? texts.replaceOf(name) : texts.handInOf(name)}
          >
            <ProofForm {...{ code, form, self, formOf, texts }} />
          </Disclosure>
        </div>
      )}
    </li>
  );
}

function Withdrawing({
  view: { self, formOf },
  withdrawing: { id, name },
}: {
  view: ProofsView;
  withdrawing: NonNullable<ProofsView["withdrawing"]>;
}) {
  const texts = useTexts({ nl, en });
  return (
    <section className="space-y-4">
      <h2>{texts.sure(name)}</h2>
      <p>{texts.sureText}</p>
      <form method="post" action={self} className="flex flex-wrap gap-3">
        {formOf !== null && <RequestField reference={formOf} />}
        <input type="hidden" name="bewijs" value={id} />
        <Button name="doe" value="trek-in">
          {texts.yes}
        </Button>
        <ButtonLink look="secondary" to={self}>
          {texts.no}
        </ButtonLink>
      </form>
    </section>
  );
}
