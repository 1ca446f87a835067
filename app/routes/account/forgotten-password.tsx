/** Who lost the password asks for a link. */
import type { HeadersFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { pageMeta } from "~/components/layout/page-meta";
import { Button } from "~/components/ui/button";
import { TextField } from "~/components/ui/field";
import { FaultSummary } from "~/components/ui/fault-summary";
import { accountLinks as en } from "~/i18n/en/account-links";
import { accountLinks as nl } from "~/i18n/nl/account-links";
import { useTexts } from "~/i18n/use-texts";
import { languageOf } from "~/web/language.server";
import { receiveResetWish } from "~/web/new-password.server";

export function loader({ request }: LoaderFunctionArgs) {
  const { title, sent } = { nl, en }[languageOf(request)].forgot;
  const isSent = new URL(request.url).searchParams.has("verstuurd");
  return { title: isSent ? sent : title, isSent };
}

export const action = receiveResetWish;

/** When to come back, for who asks too often. */
export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders;

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) => [
  ...pageMeta(page, { title: data?.title ?? "" }),
  { name: "robots", content: "noindex" },
];

export default function ForgottenPassword() {
  const { title, isSent } = useLoaderData<typeof loader>();
  const texts = useTexts({ nl, en });
  const refused = useActionData<{ minutes: number }>();
  const { forgot } = texts;
  const fault = refused && (refused.minutes > 0 ? forgot.tooOften(refused.minutes) : texts.fault);
  if (isSent && !refused)
    return (
      <div className="max-w-text space-y-4">
        <h1>{title}</h1>
        <p>{forgot.sentMore}</p>
        <p>{forgot.notSeen}</p>
      </div>
    );
  return (
    <div className="max-w-text space-y-6">
      <h1>{forgot.title}</h1>
      {fault && (
        <FaultSummary title={texts.faultTitle} faults={[{ field: "email", text: fault }]} />
      )}
      <p>{forgot.intro}</p>
      <form method="post" className="max-w-md space-y-4">
        <TextField
          label={texts.email}
          id="email"
          type="email"
          name="email"
          autoComplete="username"
          required
          maxLength={254}
        />
        <Button>{forgot.send}</Button>
      </form>
    </div>
  );
}
