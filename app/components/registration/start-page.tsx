import { Badge } from "~/components/ui/badge";
import { ButtonLink } from "~/components/ui/button";
import { Told } from "~/components/ui/told";
import type { becomeProvider } from "~/i18n/nl/become-provider";
import { href } from "~/web/href";

import { BeginForm } from "./begin-form";
import type { BeginAnswer, StartPage as View } from "./start-view";

type Texts = typeof becomeProvider;

/** What becoming a provider means and asks, and where it begins. */
export function StartPage({
  view,
  answer,
  texts,
  lang,
}: {
  view: View;
  answer: BeginAnswer | undefined;
  texts: Texts;
  /** Of what the region says only in Dutch. */
  lang: "nl" | undefined;
}) {
  const { admission } = view;
  if (answer?.begun) return <Begun begun={answer.begun} texts={texts} />;
  if (!admission)
    return (
      <div className="max-w-text space-y-6">
        <h1>{texts.notHere.title}</h1>
        <p>{texts.notHere.text}</p>
      </div>
    );
  return (
    <div className="max-w-text space-y-8">
      <header className="space-y-3">
        <h1>{texts.title}</h1>
        <p className="text-[1.15rem]">{texts.intro}</p>
        <p>
          <a href="#begin">{texts.startTitle}</a>
        </p>
      </header>
      <section className="space-y-3">
        <h2>{texts.stepsTitle}</h2>
        <ol className="list-decimal space-y-1 pl-6">
          {admission.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </section>
      <Windows windows={admission.windows} texts={texts} />
      <Proofs proofs={admission.proofs} texts={texts} lang={lang} />
      <BeginForm answer={answer} texts={texts} />
    </div>
  );
}

type Admission = NonNullable<View["admission"]>;

function Windows({ windows, texts }: { windows: Admission["windows"]; texts: Texts }) {
  return (
    <section className="space-y-3">
      <h2>{texts.openTitle}</h2>
      <ul className="space-y-4">
        {windows.map(({ name, plain, isOpen, when, extra }) => (
          <li key={name} className="space-y-1">
            <p className="font-semibold">{name}</p>
            {plain && <p>{plain}</p>}
            <p>
              <Badge tone={isOpen ? "positive" : "neutral"} icon={isOpen ? "check" : "stop"}>
                {when}
              </Badge>
            </p>
            {extra && <p>{texts.extraAlways}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}

type ProofsProps = { proofs: Admission["proofs"]; texts: Texts; lang: "nl" | undefined };

function Proofs({ proofs, texts, lang }: ProofsProps) {
  return (
    <section className="space-y-3">
      <h2>{texts.asked}</h2>
      <p>{texts.askedIntro}</p>
      <dl className="space-y-3">
        {proofs.map(({ name, ask, more }) => (
          <div key={name}>
            <dt className="font-semibold" lang={lang}>
              {name}
            </dt>
            <dd lang={lang}>{ask}</dd>
            {more.length > 0 && <dd className="text-muted">{more.join(" ")}</dd>}
          </div>
        ))}
      </dl>
    </section>
  );
}

type BegunProps = { begun: NonNullable<BeginAnswer["begun"]>; texts: Texts };

function Begun({ begun, texts: { done } }: BegunProps) {
  const said = done[begun.to];
  const lines = begun.to === "address" ? done.address.lines(begun.address) : [said.lines].flat();
  return (
    <div className="max-w-text space-y-6">
      <h1>{said.title}</h1>
      <Told tone={begun.to === "mail" ? "positive" : "info"}>
        {lines.map((line) => (
          <p key={String(line)}>{String(line)}</p>
        ))}
      </Told>
      {begun.to === "people" && (
        <ButtonLink to={href("/inloggen", {}, { naar: "/aanbieder/registratie" })}>
          {done.people.signIn}
        </ButtonLink>
      )}
    </div>
  );
}
