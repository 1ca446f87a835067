import { Form } from "@remix-run/react";
import type { ReactNode } from "react";

import { Section } from "~/components/providers/supplier-sections";
import { href } from "~/web/href";

/** One kind of task: how many, what it is about, and that there is none. */
export function TaskPart<Task>({
  title,
  intro,
  none,
  tasks,
  children,
}: {
  title: string;
  intro?: string;
  none: string;
  tasks: Task[] | null;
  children: (task: Task) => ReactNode;
}) {
  if (tasks === null) return null;
  return (
    <Section title={`${title} (${tasks.length})`}>
      {tasks.length === 0 ? <p>{none}</p> : intro && <p className="max-w-text">{intro}</p>}
      <ul className="space-y-3">{tasks.map(children)}</ul>
    </Section>
  );
}

export function TaskCard({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <li className="space-y-2 rounded-lg border border-line bg-surface p-4 sm:p-5">
      <h3>{title}</h3>
      {children}
    </li>
  );
}

/** Where a task is settled; `wat` and the id say which. */
export function TaskForm({
  wat,
  id,
  children,
}: {
  wat: "merk" | "woord" | "opmerking";
  id: string;
  children: ReactNode;
}) {
  return (
    <Form method="post" action={href("/regio/opgaven")} className="space-y-3">
      <input type="hidden" name="wat" value={wat} />
      <input type="hidden" name="nummer" value={id} />
      {children}
    </Form>
  );
}
