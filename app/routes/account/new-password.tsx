/** Who lost the password chooses another, by the link in the letter. */
import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import type { LinkAnswer } from "~/components/accounts/link-answer";
import { LinkOver, LinkPage, NewPassword as PasswordField } from "~/components/accounts/link-forms";
import { pageMeta } from "~/components/layout/page-meta";
import { Button } from "~/components/ui/button";
import { accountLinks as en } from "~/i18n/en/account-links";
import { accountLinks as nl } from "~/i18n/nl/account-links";
import { useTexts } from "~/i18n/use-texts";
import { getNewPasswordPage, receiveNewPassword } from "~/web/new-password.server";

export const loader = getNewPasswordPage;
export const action = receiveNewPassword;

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) => [
  ...pageMeta(page, { title: data?.title ?? "" }),
  { name: "robots", content: "noindex" },
];

export default function NewPassword() {
  const { isOpen } = useLoaderData<typeof loader>();
  const texts = useTexts({ nl, en });
  const answer = useActionData<LinkAnswer>();
  if (!isOpen) return <LinkOver isReset />;
  return (
    <LinkPage title={texts.reset.title} intro={texts.reset.intro} answer={answer}>
      <PasswordField label={texts.newPassword} answer={answer} />
      <Button>{texts.reset.save}</Button>
    </LinkPage>
  );
}
