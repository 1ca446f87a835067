import { Form, Link } from "@remix-run/react";

import { Button } from "~/components/ui/button";
import { TextArea } from "~/components/ui/field";
import type { registrationForms } from "~/i18n/nl/registration-forms";
import { href } from "~/web/href";

import { PageFrame } from "./form-frame";
import { errorOf } from "./form-view";
import type { QuestionLine, QuestionsView } from "./questions-view";
import { RequestField } from "./request-field";

type Props = { view: QuestionsView; texts: typeof registrationForms };

/** What more the region asks, each with room for an answer. */
export function QuestionsPage({ view, texts }: Props) {
  const { questions } = texts;
  const self = href("/aanbieder-worden/:token/vragen", { token: view.link });
  return (
    <PageFrame page={view} self={self} isOpenAlways>
      {view.open.length === 0 ? (
        <p>{questions.none}</p>
      ) : (
        <Form method="post" action={self} className="space-y-6">
          <RequestField reference={view.formOf} />
          <p>{questions.intro}</p>
          {view.open.map((line) => (
            <Question key={line.id} {...{ line, view, texts }} />
          ))}
          <div className="flex flex-wrap gap-3">
            <Button name="doe" value="verstuur">
              {questions.send}
            </Button>
            <Button look="secondary" name="doe" value="bewaar">
              {questions.keep}
            </Button>
          </div>
        </Form>
      )}
      {view.answered.length > 0 && (
        <section className="space-y-3">
          <h2>{questions.before}</h2>
          <dl className="space-y-3" lang="nl">
            {view.answered.map(({ id, text, answer }) => (
              <div key={id}>
                <dt className="font-semibold">{text}</dt>
                <dd className="whitespace-pre-line">{answer}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </PageFrame>
  );
}

function Question({ line, view, texts: { questions } }: Props & { line: QuestionLine }) {
  const { id, text, about, proof, answer } = line;
  const proofs = href("/aanbieder-worden/:token/bewijzen", { token: view.link });
  return (
    <section className="space-y-2 border-t border-line pt-3">
      <h2 className="whitespace-pre-line" lang="nl">
        {text}
      </h2>
      {about && <p className="text-muted">{questions.about(about)}</p>}
      {proof && (
        <p>
          {questions.proof(proof)} <Link to={proofs}>{questions.toProofs}</Link>
        </p>
      )}
      <TextArea
        {...{ id: `answer-${id}`, name: `answer-${id}`, rows: 4, maxLength: 4_000 }}
        label={proof ? questions.answerOrProof : questions.answer}
        error={errorOf(view, `answer-${id}`)}
        defaultValue={answer}
      />
    </section>
  );
}
