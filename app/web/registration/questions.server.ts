import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";

import { answered, formPage, type Opened, openByLink, overviewOf } from "./form-page.server";
import { itemName, proofName } from "./names.server";
import { ofAnother } from "./same-request.server";
import { perform } from "../perform.server";
import type { QuestionLine, QuestionsView } from "~/components/registration/questions-view";
import { getRegion } from "~/domain/catalogue/public.server";
import type { Refusal } from "~/domain/kernel/outcome";
import { registrationForms, supplyApplication } from "~/domain/providers/public.server";

type Answers = Record<string, string>;
const FIELD = "answer-";

export async function questionsView(args: LoaderFunctionArgs): Promise<QuestionsView> {
  const opened = await openByLink(args);
  if (opened.application.state === "draft") throw redirect(overviewOf(opened), 303);
  return viewOf(opened);
}

async function viewOf(
  opened: Opened,
  typed?: { answers: Answers; refusals: Refusal[] },
): Promise<QuestionsView> {
  const { application, texts, forms, language } = opened;
  const around = { region: await getRegion(), language, texts };
  const lines = application.asks.map((ask) => {
    const item = application.items.find(({ id }) => id === ask.itemId);
    const line: QuestionLine = {
      ...{ id: ask.id, text: ask.text },
      about: item ? itemName(item, around) : null,
      proof: ask.proofKind && proofName(ask.proofKind, around),
      answer: typed?.answers[ask.id] ?? ask.answer,
    };
    return { line, isOpen: !ask.answeredAt && application.state === "more_asked" };
  });
  const page = { title: forms.questions.title, labels: {} };
  const form = formPage(opened, page, { revision: undefined, refusals: typed?.refusals ?? [] });
  const open = lines.filter(({ isOpen }) => isOpen).map(({ line }) => line);
  return {
    ...form,
    open: form.isOfAnother ? ofAnotherRequest(typed?.answers ?? {}, opened) : open,
    answered: lines.filter(({ isOpen }) => !isOpen).map(({ line }) => line),
  };
}

export async function receiveQuestions(args: ActionFunctionArgs) {
  const opened = await openByLink(args);
  const { actor, applicationId } = opened;
  let [answers, isDone]: [Answers, boolean] = [{}, false];
  const outcome = await perform(args.request, registrationForms.supplyForm, async (sent) => {
    answers = answersIn(sent);
    isDone = sent.doe === "verstuur";
    const other = ofAnother(opened, sent);
    return other ?? supplyApplication(actor, { applicationId, answers, isDone });
  });
  return answered(outcome, {
    saved: overviewOf(opened, isDone ? "supplied" : "answers"),
    view: async (refusals) => viewOf(await openByLink(args), { answers, refusals }),
  });
}

/** What was typed is kept; its questions are shown by the request that they are of. */
function ofAnotherRequest(answers: Answers, { forms }: Opened): QuestionLine[] {
  return Object.entries(answers).map(([id, answer]) => ({
    ...{ id, answer, text: forms.questions.answer, about: null, proof: null },
  }));
}

function answersIn(sent: Record<string, unknown>): Answers {
  return Object.fromEntries(
    Object.entries(sent).flatMap(([name, text]) =>
      name.startsWith(FIELD) && typeof text === "string"
        ? [[name.slice(FIELD.length), text.trim()]]
        : [],
    ),
  );
}
