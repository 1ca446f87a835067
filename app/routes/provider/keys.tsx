/** A manager keeps the keys by which the provider's own program acts. */
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData, useSearchParams } from "@remix-run/react";

import { KeyList } from "~/components/keys/key-list";
import { pageMeta } from "~/components/layout/page-meta";
import { ProviderNav } from "~/components/pages/provider-nav";
import { Button } from "~/components/ui/button";
import { SelectField, TextField } from "~/components/ui/field";
import { Notice } from "~/components/ui/notice";
import { Told } from "~/components/ui/told";
import { SCOPES } from "~/domain/accounts/public";
import { keys as en } from "~/i18n/en/keys";
import { keys as nl } from "~/i18n/nl/keys";
import { useTexts } from "~/i18n/use-texts";
import { href } from "~/web/href";
import { getKeysPage, receiveKeys } from "~/web/keys.server";

export function loader({ request }: LoaderFunctionArgs) {
  return getKeysPage(request);
}

export function action({ request }: ActionFunctionArgs) {
  return receiveKeys(request);
}

export const meta: MetaFunction<typeof loader> = ({ data: found, ...page }) =>
  pageMeta(page, { title: found?.title ?? "" });

export default function Keys() {
  const { rows, example } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const [params] = useSearchParams();
  const texts = useTexts({ nl, en });
  const nameFault = sent?.fault ? texts.faults[sent.fault] : undefined;
  return (
    <div className="space-y-6">
      <ProviderNav />
      <div className="max-w-text space-y-8">
        <header className="space-y-2">
          <h1>{texts.title}</h1>
          <p>{texts.intro}</p>
        </header>
        {sent?.shown && (
          <Told tone="positive">
            <h2>{texts.shownTitle(sent.shown.name)}</h2>
            <p>{texts.shown}</p>
            <p className="break-all">
              <code>{sent.shown.key}</code>
            </p>
          </Told>
        )}
        {!sent && params.has("ingetrokken") && (
          <Told tone="positive">
            <p>{texts.revoked}</p>
          </Told>
        )}
        {sent?.fault && (
          <Notice tone="critical">
            <h2>{texts.faultTitle}</h2>
            <p>{nameFault ? <a href="#naam">{nameFault}</a> : texts.fault}</p>
          </Notice>
        )}
        <section className="space-y-3">
          <h2>{texts.list}</h2>
          <KeyList rows={rows} />
        </section>
        <MakeKey nameFault={nameFault} />
        <HowItWorks example={example} />
      </div>
    </div>
  );
}

function MakeKey({ nameFault }: { nameFault: string | undefined }) {
  const texts = useTexts({ nl, en });
  return (
    <section className="space-y-3">
      <h2>{texts.make}</h2>
      <Form method="post" className="space-y-4">
        <input type="hidden" name="doe" value="maak" />
        <TextField
          id="naam"
          name="naam"
          label={texts.name}
          hint={texts.nameHint}
          error={nameFault}
        />
        <SelectField name="bereik" label={texts.scope}>
          {SCOPES.map((scope) => (
            <option key={scope} value={scope}>
              {texts.scopes[scope]}
            </option>
          ))}
        </SelectField>
        <Button>{texts.makeButton}</Button>
      </Form>
    </section>
  );
}

function HowItWorks({ example }: { example: string }) {
  const texts = useTexts({ nl, en });
  return (
    <section className="space-y-3">
      <h2>{texts.how}</h2>
      <p>{texts.howText}</p>
      <pre className="overflow-x-auto rounded-md bg-sunken p-4" tabIndex={0}>
        <code>{example}</code>
      </pre>
      <p>
        <a href={href("/api/v1/openapi.json")}>{texts.described}</a>
      </p>
    </section>
  );
}
