/** Every organisation of the region, with the way to its people. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, Link, useLoaderData } from "@remix-run/react";

import { AdminPage } from "~/components/admin/admin-page";
import { pageMeta } from "~/components/layout/page-meta";
import { Button } from "~/components/ui/button";
import { TextField } from "~/components/ui/field";
import { listOrganisations } from "~/domain/accounts/public.server";
import { members as en } from "~/i18n/en/members";
import { organisationKinds as enKinds } from "~/i18n/en/roles";
import { members as nl } from "~/i18n/nl/members";
import { organisationKinds as nlKinds } from "~/i18n/nl/roles";
import { useTexts } from "~/i18n/use-texts";
import { href } from "~/web/href";
import { languageOf } from "~/web/language.server";
import { requireActor } from "~/web/session.server";

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const named = new URL(request.url).searchParams.get("naam") ?? "";
  const { title } = { nl, en }[languageOf(request)].organisations;
  return { title, named, organisations: await listOrganisations(actor, named.slice(0, 100)) };
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function Organisations() {
  const { named, organisations } = useLoaderData<typeof loader>();
  const texts = useTexts({ nl, en }).organisations;
  const kinds = useTexts({ nl: nlKinds, en: enKinds });
  return (
    <AdminPage>
      <div className="max-w-text space-y-6">
        <h1>{texts.title}</h1>
        <p>{texts.intro}</p>
        <Form role="search" className="flex flex-wrap items-end gap-3">
          <TextField label={texts.search} name="naam" defaultValue={named} maxLength={100} />
          <Button look="secondary">{texts.find}</Button>
        </Form>
        {organisations.length === 0 && <p>{texts.none}</p>}
        <ul className="space-y-2">
          {organisations.map(({ id, name, kind, people }) => (
            <li key={id}>
              <Link to={href("/beheer/gebruikers/:id", { id })}>{name}</Link>{" "}
              <span className="text-muted">
                ({kinds[kind]}, {texts.people(people)})
              </span>
            </li>
          ))}
        </ul>
      </div>
    </AdminPage>
  );
}
