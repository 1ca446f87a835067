import { Link } from "@remix-run/react";

import type { ShellPerson } from "~/components/layout/shell";
import { signedIn as en } from "~/i18n/en/signed-in";
import { signedIn as nl } from "~/i18n/nl/signed-in";
import { useTexts } from "~/i18n/use-texts";
import { href } from "~/web/href";

const ITEM = "inline-flex min-h-target items-center px-2 text-link underline underline-offset-4";

/** In the header: the way in, or who is signed in, for whom, and the way out. */
export function SignedInPart({ person }: { person: ShellPerson | null }) {
  const texts = useTexts({ nl, en });
  if (!person)
    return (
      <Link to={href("/inloggen")} className={`-mx-2 ${ITEM}`}>
        {texts.signIn}
      </Link>
    );
  return (
    <div role="group" aria-label={texts.label} className="-mx-2 flex flex-wrap items-center">
      <Link to={person.start ?? href("/")} className={ITEM}>
        {person.organisation ? `${person.name}, ${person.organisation}` : person.name}
      </Link>
      <Link to={href("/account/meldingen")} className={ITEM}>
        {texts.notices(person.unread)}
      </Link>
      <Link to={href("/account")} className={ITEM}>
        {texts.account}
      </Link>
      <form method="post" action={href("/uitloggen")}>
        <button className={ITEM}>{texts.signOut}</button>
      </form>
    </div>
  );
}
