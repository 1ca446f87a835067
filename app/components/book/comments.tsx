import { Form } from "@remix-run/react";

import { Badge } from "~/components/ui/badge";
import { Button } from "~/components/ui/button";
import { SelectField, TextArea } from "~/components/ui/field";
import type { bookDesk } from "~/i18n/nl/book-desk";

import type { BookEntryView, CommentWords } from "./book-desk-view";

type Props = {
  comments: CommentWords[];
  texts: typeof bookDesk;
  /** Given where comments can be answered. */
  desk?: BookEntryView;
};

/** What providers said, each with its answer or the form for one. */
export function Comments({ comments, texts, desk }: Props) {
  if (comments.length === 0) return <p>{texts.noComments}</p>;
  return (
    <ul className="space-y-3">
      {comments.map((comment) => (
        <li
          key={comment.id}
          className="space-y-2 rounded-lg border border-line bg-surface p-4 sm:p-5"
        >
          <p className="font-semibold">{comment.by}</p>
          <p className="max-w-text whitespace-pre-line" lang="nl">
            {comment.body}
          </p>
          {comment.answered ? (
            <div className="space-y-1 border-l-4 border-line pl-3">
              <Badge>{comment.answered.verdict}</Badge>
              <p className="max-w-text whitespace-pre-line" lang="nl">
                {comment.answered.answer}
              </p>
            </div>
          ) : (
            desk && <AnswerForm comment={comment} desk={desk} texts={texts} />
          )}
        </li>
      ))}
    </ul>
  );
}

function AnswerForm({
  comment: { id },
  desk,
  texts,
}: {
  comment: CommentWords;
  desk: BookEntryView;
  texts: typeof bookDesk;
}) {
  const isTyped = desk.answering === id;
  const values = isTyped ? desk.unfinished?.values : undefined;
  return (
    <Form method="post" action={desk.self} className="max-w-text space-y-3">
      <input type="hidden" name="id" value={id} />
      <SelectField
        label={texts.verdict}
        name="verdict"
        defaultValue={values?.verdict ?? "not_adopted"}
      >
        {(["adopted", "not_adopted"] as const).map((verdict) => (
          <option key={verdict} value={verdict}>
            {texts.verdicts[verdict]}
          </option>
        ))}
      </SelectField>
      <TextArea
        id={`answer-${id}`}
        label={texts.answer}
        hint={texts.answerHint}
        name="answer"
        rows={3}
        defaultValue={values?.answer ?? ""}
        error={isTyped ? desk.faults[0]?.text : undefined}
      />
      <Button look="secondary" name="doe" value="antwoord">
        {texts.sendAnswer}
      </Button>
    </Form>
  );
}
