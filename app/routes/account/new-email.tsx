/** Whoever reads the mail of a new address makes it the account's. */
import { data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { LinkOver, LinkPage } from "~/components/accounts/link-forms";
import { pageMeta } from "~/components/layout/page-meta";
import { Button } from "~/components/ui/button";
import { findToken } from "~/domain/accounts/public.server";
import { ownAccount as en } from "~/i18n/en/own-account";
import { ownAccount as nl } from "~/i18n/nl/own-account";
import { useTexts } from "~/i18n/use-texts";
import { languageOf } from "~/web/language.server";
import { followLink } from "~/web/mailed-link.server";
import { receiveNewEmail } from "~/web/own-account.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const found = await findToken("email_change", followLink(request, params.token), new Date());
  const isOpen = found?.state === "open";
  const { title } = { nl, en }[languageOf(request)].confirmMail;
  return data({ title, isOpen }, { status: isOpen ? 200 : 410 });
}

export const action = receiveNewEmail;

export const meta: MetaFunction<typeof loader> = ({ data: found, ...page }) => [
  ...pageMeta(page, { title: found?.title ?? "" }),
  { name: "robots", content: "noindex" },
];

export default function NewEmail() {
  const { isOpen } = useLoaderData<typeof loader>();
  const answer = useActionData<{ isOver: boolean }>();
  const texts = useTexts({ nl, en }).confirmMail;
  if (!isOpen || answer?.isOver) return <LinkOver isReset={false} />;
  return (
    <LinkPage title={texts.title} intro={texts.intro} answer={undefined}>
      <Button>{texts.confirm}</Button>
    </LinkPage>
  );
}
