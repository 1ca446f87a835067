import { Badge } from "~/components/ui/badge";
import { TextArea, TextField } from "~/components/ui/field";
import type { registrationForms } from "~/i18n/nl/registration-forms";
import { href } from "~/web/href";

import { errorOf } from "./form-view";
import { RowsForm } from "./rows-form";
import type { MembersView } from "./rows-view";

const FIELDS = ["name", "kvk", "email"] as const;

type Props = { view: MembersView; texts: typeof registrationForms };

/** Providers that ask together, with what each answered. */
export function MembersPage({ view, texts }: Props) {
  const { labels, intro } = texts.members;
  return (
    <RowsForm
      {...{ view, texts, labels, intro, fields: FIELDS, tick: "isLead" }}
      self={href("/aanbieder-worden/:token/deelnemers", { token: view.link })}
      kinds={{ email: { type: "email" }, kvk: { inputMode: "numeric" } }}
      above={
        <div className="max-w-md space-y-4">
          <TextField
            {...{ id: "combinationName", name: "combinationName", label: labels.combinationName }}
            error={errorOf(view, "combinationName")}
            defaultValue={view.combinationName}
            autoComplete="off"
          />
          <TextArea
            {...{ id: "targetGroup", name: "targetGroup", label: labels.targetGroup, rows: 3 }}
            error={errorOf(view, "targetGroup")}
            defaultValue={view.targetGroup}
          />
        </div>
      }
    >
      <Answers {...{ view, texts }} />
    </RowsForm>
  );
}

const TONES = { asked: "warning", confirmed: "positive", declined: "critical" } as const;

function Answers({ view, texts: { members } }: Props) {
  if (view.answers.length === 0) return null;
  return (
    <ul className="space-y-3">
      {view.answers.map(({ name, state, by, part, asked }) => (
        <li key={name} className="space-y-1">
          <p className="flex flex-wrap items-center gap-3">
            <span className="font-semibold" lang="nl">
              {name}
            </span>
            <Badge tone={TONES[state]}>{members.states[state]}</Badge>
          </p>
          <p className="text-muted">{members.askedAt[asked.to](asked.address ?? "")}</p>
          {by && <p className="text-muted">{members.confirmedBy(by)}</p>}
          {part && <p lang="nl">{part}</p>}
        </li>
      ))}
    </ul>
  );
}
