import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { pageMeta } from "~/components/layout/page-meta";
import { Button } from "~/components/ui/button";
import { Disclosure } from "~/components/ui/disclosure";
import { FaultSummary } from "~/components/ui/fault-summary";
import { Choice, TextField } from "~/components/ui/field";
import { Told } from "~/components/ui/told";
import type { PersonRole } from "~/domain/accounts/public";
import { members as en } from "~/i18n/en/members";
import { roles as enRoles } from "~/i18n/en/roles";
import { members as nl } from "~/i18n/nl/members";
import { roles as nlRoles } from "~/i18n/nl/roles";
import { useLanguage, useTexts } from "~/i18n/use-texts";

import type { MembersAnswer } from "./members-answer";

type Member = {
  userId: string;
  name: string;
  email: string;
  roles: string[];
  lastSignedIn: string | null;
  hasSecondStep: boolean;
  mayReset: boolean;
};

type Organisation = {
  name: string;
  members: Member[];
  invited: { email: string; roles: string[]; until: string }[];
  rolesToGive: PersonRole[];
};

type Texts = typeof nl;

type Shown = { title: string; organisation: Organisation; done: string | null };

export const membersMeta: MetaFunction<() => Shown> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

/** The page of every address where the people of an organisation are looked after. */
export function MembersPage() {
  const { organisation, done } = useLoaderData<() => Shown>();
  const answer = useActionData<MembersAnswer>();
  const texts = useTexts({ nl, en });
  const { members, invited, rolesToGive } = organisation;
  return (
    <div className="max-w-text space-y-8">
      <header className="space-y-2">
        <h1>{texts.titleOf(organisation.name)}</h1>
        <p>{texts.intro}</p>
      </header>
      {answer && <FaultSummary title={texts.faultTitle} faults={faultsOf(answer, texts)} />}
      {!answer && done && texts.done[done] && (
        <Told tone="positive">
          <p>{texts.done[done]}</p>
        </Told>
      )}
      {members.length === 0 && <p>{texts.nobody}</p>}
      <ul className="space-y-4">
        {members.map((member) => (
          <MemberItem key={member.userId} {...{ member, rolesToGive, texts }} />
        ))}
      </ul>
      {invited.length > 0 && <Invited invited={invited} texts={texts} />}
      <InviteForm {...{ rolesToGive, answer, texts }} />
    </div>
  );
}

function MemberItem({
  member,
  rolesToGive,
  texts,
}: {
  member: Member;
  rolesToGive: PersonRole[];
  texts: Texts;
}) {
  const { name, email, roles, lastSignedIn, userId, hasSecondStep, mayReset } = member;
  const language = useLanguage();
  const day = lastSignedIn && new Date(lastSignedIn).toLocaleDateString(language);
  return (
    <li className="space-y-2 rounded-md border border-line bg-surface p-4">
      <p>
        <strong>{name}</strong> <span className="break-all text-muted">{email}</span>
      </p>
      <p>
        <RoleNames roles={roles} />. {day ? texts.lastSeen(day) : texts.neverSeen}.
        {hasSecondStep && ` ${texts.hasStep}.`}
      </p>
      <Disclosure summary={texts.change(name)}>
        <form method="post" className="space-y-3">
          <input type="hidden" name="userId" value={userId} />
          <RoleChoices choices={rolesToGive} chosen={roles} texts={texts} />
          <Button name="doe" value="rollen" look="secondary">
            {texts.save}
          </Button>
        </form>
      </Disclosure>
      {mayReset && (
        <Disclosure summary={texts.resetOf(name)}>
          <form method="post" className="space-y-3">
            <input type="hidden" name="userId" value={userId} />
            <p>{texts.resetWhat}</p>
            <Button name="doe" value="tweede-stap" look="secondary">
              {texts.reset}
            </Button>
          </form>
        </Disclosure>
      )}
      <Disclosure summary={texts.removeOf(name)}>
        <form method="post" className="space-y-3">
          <input type="hidden" name="userId" value={userId} />
          <p>{texts.removeWhat}</p>
          <Button name="doe" value="verwijderen" look="secondary">
            {texts.remove}
          </Button>
        </form>
      </Disclosure>
    </li>
  );
}

function Invited({ invited, texts }: { invited: Organisation["invited"]; texts: Texts }) {
  const language = useLanguage();
  return (
    <section className="space-y-2">
      <h2>{texts.invited}</h2>
      <ul className="list-disc space-y-1 pl-6">
        {invited.map(({ email, roles, until }) => (
          <li key={email}>
            <span className="break-all">
              {texts.invitedUntil(email, new Date(until).toLocaleDateString(language))}
            </span>{" "}
            (<RoleNames roles={roles} />)
          </li>
        ))}
      </ul>
    </section>
  );
}

function InviteForm({
  rolesToGive,
  answer,
  texts,
}: {
  rolesToGive: PersonRole[];
  answer: MembersAnswer | undefined;
  texts: Texts;
}) {
  const faulty = answer?.doing === "uitnodigen" ? answer : undefined;
  const atEmail = faulty?.refusals.find(({ field }) => field === "email");
  return (
    <section className="space-y-3">
      <h2>{texts.inviteTitle}</h2>
      <form method="post" className="max-w-md space-y-4">
        <TextField
          label={texts.email}
          hint={texts.inviteHint}
          error={atEmail && (texts.faults[atEmail.code] ?? texts.fault)}
          id="email"
          type="email"
          name="email"
          required
          maxLength={254}
          defaultValue={faulty?.email}
        />
        <RoleChoices choices={rolesToGive} chosen={[]} texts={texts} id="roles" />
        <Button name="doe" value="uitnodigen">
          {texts.invite}
        </Button>
      </form>
    </section>
  );
}

function RoleChoices({
  choices,
  chosen,
  texts,
  id,
}: {
  choices: PersonRole[];
  chosen: string[];
  texts: Texts;
  id?: string;
}) {
  const names = useTexts({ nl: nlRoles, en: enRoles });
  return (
    <fieldset id={id} tabIndex={id ? -1 : undefined}>
      <legend className="font-semibold">{texts.roles}</legend>
      {choices.map((role) => (
        <Choice
          key={role}
          name="roles"
          value={role}
          label={names[role]}
          defaultChecked={chosen.includes(role)}
        />
      ))}
    </fieldset>
  );
}

function RoleNames({ roles }: { roles: string[] }) {
  const names: Record<string, string> = useTexts({ nl: nlRoles, en: enRoles });
  return <>{roles.map((role) => names[role] ?? role).join(", ")}</>;
}

function faultsOf({ refusals }: MembersAnswer, texts: Texts) {
  return refusals.map(({ code, field }) => ({ field, text: texts.faults[code] ?? texts.fault }));
}
