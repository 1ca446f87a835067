/** The region asks every provider, team, practice and institution to take part, and sees whom to call. */
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { ClaimList } from "~/components/accounts/claim-list";
import { InviteList } from "~/components/accounts/invite-list";
import type { ListAnswer } from "~/components/accounts/list-answer";
import { AdminPage } from "~/components/admin/admin-page";
import { pageMeta } from "~/components/layout/page-meta";
import { Button } from "~/components/ui/button";
import { Told } from "~/components/ui/told";
import { listClaims } from "~/domain/accounts/public.server";
import { claims as en } from "~/i18n/en/claims";
import { inviteList as enList } from "~/i18n/en/invite-list";
import { organisationKinds as enKinds } from "~/i18n/en/roles";
import { claims as nl } from "~/i18n/nl/claims";
import { inviteList as nlList } from "~/i18n/nl/invite-list";
import { organisationKinds as nlKinds } from "~/i18n/nl/roles";
import { useTexts } from "~/i18n/use-texts";
import { receiveInvitations, toldBy } from "~/web/invitations.server";
import { languageOf } from "~/web/language.server";
import { requireActor } from "~/web/session.server";

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const { title } = { nl, en }[languageOf(request)];
  return { title, told: toldBy(request), lines: await listClaims(actor) };
}

export function action({ request }: ActionFunctionArgs) {
  return receiveInvitations(request);
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function Invitations() {
  const { told, lines } = useLoaderData<typeof loader>();
  const answer = useActionData<ListAnswer>();
  const texts = useTexts({ nl, en });
  const list = useTexts({ nl: nlList, en: enList });
  const kinds = useTexts({ nl: nlKinds, en: enKinds });
  return (
    <AdminPage>
      <div className="space-y-8">
        <header className="max-w-text space-y-3">
          <h1>{texts.title}</h1>
          {told && !answer && (
            <Told tone="positive">
              <p>{list.done(told.letters, told.made)}</p>
            </Told>
          )}
          <p>
            {texts.intro} {texts.again}
          </p>
          <form method="post">
            <Button name="doe" value="iedereen">
              {texts.offer}
            </Button>
          </form>
        </header>
        <InviteList answer={answer} texts={list} kinds={kinds} />
        <ClaimList lines={lines} texts={texts} kinds={kinds} />
      </div>
    </AdminPage>
  );
}
