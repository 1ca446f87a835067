import { Form } from "@remix-run/react";

import { Button } from "~/components/ui/button";
import { Facts } from "~/components/ui/facts";
import { FaultSummary } from "~/components/ui/fault-summary";
import { TextArea, TextField } from "~/components/ui/field";
import { Told } from "~/components/ui/told";
import { registration as en } from "~/i18n/en/registration";
import { registration as nl } from "~/i18n/nl/registration";
import type { registrationForms } from "~/i18n/nl/registration-forms";
import { useTexts } from "~/i18n/use-texts";
import { href } from "~/web/href";

import { errorOf } from "./form-view";
import type { MemberView } from "./member-view";

type Texts = typeof registrationForms;
type Member = NonNullable<MemberView["member"]>;

/** A member of a combination says for itself whether it takes part, and in what. */
export function MemberPage({ view, texts }: { view: MemberView; texts: Texts }) {
  const { member: words } = texts;
  const { member } = view;
  if (!member)
    return (
      <div className="max-w-text space-y-4">
        <h1>{words.overTitle}</h1>
        <p>{words.over}</p>
      </div>
    );
  return (
    <div className="max-w-text space-y-6">
      <h1>{view.title}</h1>
      <p>{words.intro(member.asker, member.name)}</p>
      <Facts
        facts={[
          { name: words.combination, value: member.combination },
          { name: words.targetGroup, value: member.targetGroup },
          { name: words.asked, value: member.asked.join(", ") },
          { name: words.others, value: member.members.join(", ") },
        ]}
      />
      {member.state === "asked" ? (
        <PartForm member={member} texts={texts} />
      ) : (
        <Told tone={member.state === "confirmed" ? "positive" : "info"}>{words[member.state]}</Told>
      )}
    </div>
  );
}

function PartForm({ member, texts }: { member: Member; texts: Texts }) {
  const { member: words } = texts;
  const { faultTitle } = useTexts({ nl, en });
  const { values, faults } = member;
  const self = href("/aanbieder-worden/deelnemer/:memberToken", { memberToken: "verder" });
  return (
    <section className="space-y-4">
      <h2>{words.you}</h2>
      {faults.length > 0 && (
        <FaultSummary key={JSON.stringify(faults)} title={faultTitle} faults={faults} />
      )}
      <Form method="post" action={self} className="max-w-md space-y-4">
        <TextField
          {...{ id: "name", name: "name", label: words.name, autoComplete: "name" }}
          error={errorOf({ faults }, "name")}
          defaultValue={values.name}
        />
        <TextArea
          {...{ id: "part", name: "part", rows: 5, label: words.part, hint: words.partHint }}
          error={errorOf({ faults }, "part")}
          defaultValue={values.part}
        />
        <div className="flex flex-wrap gap-3">
          <Button name="doe" value="ja">
            {words.confirm}
          </Button>
          <Button look="secondary" name="doe" value="nee">
            {words.decline}
          </Button>
        </div>
      </Form>
    </section>
  );
}
