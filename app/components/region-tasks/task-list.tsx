import { Link, useSearchParams } from "@remix-run/react";

import { Button } from "~/components/ui/button";
import { TextField } from "~/components/ui/field";
import { Told } from "~/components/ui/told";
import { regionTasks as en } from "~/i18n/en/region-tasks";
import { regionTasks as nl } from "~/i18n/nl/region-tasks";
import { useTexts } from "~/i18n/use-texts";

import { TaskCard, TaskForm, TaskPart } from "./task-part";
import type { TasksView } from "./tasks-view";

type Texts = typeof nl;
type Props = { view: TasksView; texts: Texts };

/** What waits for a yes or a no of the region. */
export function TaskList({ view }: { view: TasksView }) {
  const texts = useTexts({ nl, en });
  const [params] = useSearchParams();
  return (
    <div className="space-y-8">
      <header className="max-w-text space-y-2">
        <h1>{texts.title}</h1>
        <p>{texts.intro}</p>
      </header>
      {!view.refused && params.get("gedaan") && (
        <Told tone="positive">
          <p>{texts.done}</p>
        </Told>
      )}
      {view.refused && (
        <Told tone="critical">
          <h2 className="text-[1.1rem]">{texts.faultTitle}</h2>
          <p>{view.refused.text}</p>
        </Told>
      )}
      <Marks view={view} texts={texts} />
      <Remarks view={view} texts={texts} />
      <Words view={view} texts={texts} />
      <TaskPart {...texts.conflicts} tasks={view.conflicts}>
        {({ code, title, line }) => (
          <TaskCard key={code} title={<span lang="nl">{title}</span>}>
            <p>{line}</p>
          </TaskCard>
        )}
      </TaskPart>
    </div>
  );
}

/** What was typed comes back with the refusal. */
function kept({ refused }: TasksView, id: string) {
  return refused?.at === id ? { defaultValue: refused.reden, error: refused.text } : {};
}

function Marks({ view, texts }: Props) {
  const words = texts.marks;
  return (
    <TaskPart title={words.title} none={words.none} tasks={view.marks}>
      {({ id, supplier, mark, lines }) => (
        <TaskCard key={id} title={`${supplier}: ${mark}`}>
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
          <Decide {...{ view, texts, id }} wat="merk" yes={words.verify} no={words.refuse} />
        </TaskCard>
      )}
    </TaskPart>
  );
}

function Words({ view, texts }: Props) {
  const words = texts.words;
  return (
    <TaskPart title={words.title} none={words.none} tasks={view.words}>
      {({ id, word, from }) => (
        <TaskCard key={id} title={<span lang="nl">{word}</span>}>
          <p>{from}</p>
          <Decide {...{ view, texts, id }} wat="woord" yes={words.note} no={words.refuse} />
        </TaskCard>
      )}
    </TaskPart>
  );
}

type Deciding = Props & { wat: "merk" | "woord"; id: string; yes: string; no: string };

/** Yes, or no with the reason. */
function Decide({ view, texts, wat, id, yes, no }: Deciding) {
  return (
    <TaskForm wat={wat} id={id}>
      <TextField name="reden" label={texts.reason} {...kept(view, id)} />
      <div className="flex flex-wrap gap-3">
        <Button name="besluit" value="ja">
          {yes}
        </Button>
        <Button name="besluit" value="nee" look="secondary">
          {no}
        </Button>
      </div>
    </TaskForm>
  );
}

function Remarks({ view, texts }: Props) {
  const words = texts.remarks;
  return (
    <TaskPart title={words.title} intro={words.intro} none={words.none} tasks={view.remarks}>
      {({ id, to, about, text }) => (
        <TaskCard key={id} title={<Link to={to}>{about}</Link>}>
          <p className="whitespace-pre-line" lang="nl">
            {text}
          </p>
          <TaskForm wat="opmerking" id={id}>
            <Button look="secondary">{words.settle}</Button>
          </TaskForm>
        </TaskCard>
      )}
    </TaskPart>
  );
}
