/** The region asks every provider to take its page in hand, and sees whom to call. */
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { ClaimList } from "~/components/accounts/claim-list";
import { pageMeta } from "~/components/layout/page-meta";
import { Button } from "~/components/ui/button";
import { Told } from "~/components/ui/told";
import { listClaims, offerClaims } from "~/domain/accounts/public.server";
import { claims as en } from "~/i18n/en/claims";
import { claims as nl } from "~/i18n/nl/claims";
import { useTexts } from "~/i18n/use-texts";
import { href } from "~/web/href";
import { languageOf } from "~/web/language.server";
import { requireActor } from "~/web/session.server";

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const { title } = { nl, en }[languageOf(request)];
  const isSent = new URL(request.url).searchParams.has("verstuurd");
  return { title, isSent, lines: await listClaims(actor) };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  await offerClaims(actor);
  return redirect(href("/beheer/uitnodigingen", {}, { verstuurd: 1 }), 303);
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function Invitations() {
  const { isSent, lines } = useLoaderData<typeof loader>();
  const texts = useTexts({ nl, en });
  return (
    <div className="space-y-8">
      <header className="max-w-text space-y-3">
        <h1>{texts.title}</h1>
        {isSent && (
          <Told tone="positive">
            <p>{texts.sent}</p>
          </Told>
        )}
        <p>
          {texts.intro} {texts.again}
        </p>
        <form method="post">
          <Button>{texts.offer}</Button>
        </form>
      </header>
      <ClaimList lines={lines} texts={texts} />
    </div>
  );
}
