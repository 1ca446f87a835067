/** Which notifications also come by mail, and how soon. */
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData, useSearchParams } from "@remix-run/react";

import { pageMeta } from "~/components/layout/page-meta";
import { Button } from "~/components/ui/button";
import { SelectField } from "~/components/ui/field";
import { Notice } from "~/components/ui/notice";
import { Told } from "~/components/ui/told";
import { DELIVERIES } from "~/domain/accounts/public";
import { chooseDelivery, deliveryForm, listDeliveries } from "~/domain/accounts/public.server";
import { notifications as en } from "~/i18n/en/notifications";
import { notifications as nl } from "~/i18n/nl/notifications";
import { useTexts } from "~/i18n/use-texts";
import { href } from "~/web/href";
import { languageOf } from "~/web/language.server";
import { perform } from "~/web/perform.server";
import { requireActor } from "~/web/session.server";

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const { title } = { nl, en }[languageOf(request)].settings;
  return { title, deliveries: await listDeliveries(actor) };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const outcome = await perform(request, deliveryForm, (choices) => chooseDelivery(actor, choices));
  return outcome.ok
    ? redirect(href("/account/meldingen/instellingen", {}, { bewaard: 1 }), 303)
    : data({ isFaulty: true }, { status: 422 });
}

export const meta: MetaFunction<typeof loader> = ({ data: found, ...page }) =>
  pageMeta(page, { title: found?.title ?? "" });

export default function NotificationSettings() {
  const { deliveries } = useLoaderData<typeof loader>();
  const faulty = useActionData<typeof action>();
  const [params] = useSearchParams();
  const all = useTexts({ nl, en });
  const texts = all.settings;
  return (
    <div className="max-w-text space-y-6">
      <h1>{texts.title}</h1>
      {params.has("bewaard") && !faulty && (
        <Told tone="positive">
          <p>{texts.saved}</p>
        </Told>
      )}
      {faulty && (
        <Notice tone="critical">
          <p>{texts.fault}</p>
        </Notice>
      )}
      <p>{texts.intro}</p>
      {deliveries.length === 0 ? (
        <p>{texts.none}</p>
      ) : (
        <Form method="post" className="space-y-4">
          {deliveries.map(({ kind, delivery }) => (
            <SelectField key={kind} label={all.kinds[kind]} name={kind} defaultValue={delivery}>
              {DELIVERIES.map((one) => (
                <option key={one} value={one}>
                  {texts.deliveries[one]}
                </option>
              ))}
            </SelectField>
          ))}
          <Button>{texts.save}</Button>
        </Form>
      )}
      <p>
        <Link to={href("/account/meldingen")}>{texts.back}</Link>
      </p>
    </div>
  );
}
