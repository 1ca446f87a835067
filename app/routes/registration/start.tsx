/** Who wants to become a provider: what it means, what is asked, and the beginning of a request. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { pageMeta } from "~/components/layout/page-meta";
import { StartPage } from "~/components/registration/start-page";
import { becomeProvider as en } from "~/i18n/en/become-provider";
import { becomeProvider as nl } from "~/i18n/nl/become-provider";
import { useTexts } from "~/i18n/use-texts";
import { receiveBeginning, startView } from "~/web/registration/start.server";

export function loader({ request }: LoaderFunctionArgs) {
  return startView(request);
}

export const action = receiveBeginning;

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function BecomeProvider() {
  const view = useLoaderData<typeof loader>();
  return (
    <StartPage
      {...{ view, answer: useActionData<typeof action>() }}
      texts={useTexts({ nl, en })}
      lang={undefined}
    />
  );
}
