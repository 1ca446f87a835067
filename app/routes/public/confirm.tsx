/** Behind the link of a reminder: looking changes nothing, the button confirms, once. */
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";

import { pageMeta } from "~/components/layout/page-meta";
import { ConfirmationWaits } from "~/components/providers/confirmation-waits";
import { Button, ButtonLink } from "~/components/ui/button";
import { Notice } from "~/components/ui/notice";
import { Told } from "~/components/ui/told";
import { aVisitor } from "~/domain/accounts/public";
import { confirmByLink } from "~/domain/providers/public.server";
import { confirm as en } from "~/i18n/en/confirm";
import { confirm as nl } from "~/i18n/nl/confirm";
import { useTexts } from "~/i18n/use-texts";
import { href } from "~/web/href";
import { getConfirmationPage } from "~/web/confirmation.server";

export function loader({ request, params }: LoaderFunctionArgs) {
  return getConfirmationPage(request, params.token ?? "");
}

/** No redirect: the page says what was done, and the link is used up. */
export async function action({ params }: ActionFunctionArgs) {
  const outcome = await confirmByLink(aVisitor(), params.token ?? "");
  if (outcome.ok) return data({ confirmed: outcome.value, refused: null });
  return data({ confirmed: null, refused: outcome.refusals[0]!.code }, { status: 422 });
}

export const meta: MetaFunction<typeof loader> = ({ data: found, ...page }) => [
  ...pageMeta(page, { title: found?.title ?? "" }),
  { name: "robots", content: "noindex" },
];

export default function Confirm() {
  const { title, state, supplier, rows } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const texts = useTexts({ nl, en });
  const signIn = href("/inloggen", {}, { naar: "/aanbieder/wachttijden" });
  if (typeof sent?.confirmed === "number")
    return (
      <div className="max-w-text space-y-6">
        <h1>{texts.doneTitle}</h1>
        <Told tone="positive">
          <p>{texts.done(sent.confirmed)}</p>
        </Told>
      </div>
    );
  return (
    <div className="max-w-text space-y-6">
      <h1>{title}</h1>
      {sent?.refused === "confirmation.changed-meanwhile" && (
        <Notice tone="critical">
          <p>{texts.changedMeanwhile}</p>
        </Notice>
      )}
      {state === "open" ? (
        <Open {...{ supplier, rows, signIn }} />
      ) : (
        <>
          <p>{texts[state]}</p>
          <ButtonLink to={signIn}>{texts.signIn}</ButtonLink>
        </>
      )}
    </div>
  );
}

type OpenProps = Pick<Awaited<ReturnType<typeof loader>>, "supplier" | "rows"> & { signIn: string };

function Open({ supplier, rows, signIn }: OpenProps) {
  const texts = useTexts({ nl, en });
  return (
    <>
      {rows.length === 0 ? (
        <p>{texts.nothing}</p>
      ) : (
        <>
          <p>{texts.intro(supplier)}</p>
          <p>{texts.nothingYet}</p>
          <ConfirmationWaits rows={rows} />
          <Form method="post">
            <Button>{texts.confirm(rows.length)}</Button>
          </Form>
        </>
      )}
      <p>{texts.changed}</p>
      <ButtonLink to={signIn} look="secondary">
        {texts.change}
      </ButtonLink>
    </>
  );
}
