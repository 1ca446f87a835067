/** Help nearby that needs no referral, per municipality. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";

import { pageMeta } from "~/components/layout/page-meta";
import { ServiceList } from "~/components/catalogue/service-list";
import { serviceGroups } from "~/components/catalogue/services-view";
import { Button, ButtonLink } from "~/components/ui/button";
import { SelectField, TextField } from "~/components/ui/field";
import { nameOf, servicesWith } from "~/domain/catalogue/public";
import { getRegion, listPreliminaryServices } from "~/domain/catalogue/public.server";
import { services as en } from "~/i18n/en/catalogue-pages";
import { services as nl } from "~/i18n/nl/catalogue-pages";
import { useLanguage, useTexts } from "~/i18n/use-texts";
import { href } from "~/web/href";
import { languageOf } from "~/web/language.server";
import { municipalityOf } from "~/web/municipality.server";

const MOST_LETTERS = 200;

export async function loader({ request }: LoaderFunctionArgs) {
  const language = languageOf(request);
  const region = await getRegion();
  const { searchParams: params } = new URL(request.url);
  // An empty choice in the form means all of them, also for who chose one before.
  const municipality = params.get("gemeente") === "" ? null : municipalityOf(request, region);
  const text = (params.get("q") ?? "").slice(0, MOST_LETTERS);
  const found = servicesWith(await listPreliminaryServices(municipality), text, region);
  const texts = { nl, en }[language];
  const where = municipality && nameOf(region.municipalities, municipality, language);
  return {
    groups: serviceGroups(found, { region, language }),
    summary: texts.found(found.length, where),
    municipality: municipality ?? "",
    municipalities: region.municipalities.map(({ code, name }) => ({ code, name })),
    text,
    title: texts.title,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? nl.title });

export default function Services() {
  const { groups, summary, ...asked } = useLoaderData<typeof loader>();
  const texts = useTexts({ nl, en });
  const lang = useLanguage() === "nl" ? undefined : "nl";
  return (
    <div className="space-y-6">
      <header className="max-w-text space-y-3">
        <h1>{texts.title}</h1>
        <p className="text-[1.15rem]">{texts.intro}</p>
      </header>
      <ServicesForm {...asked} texts={texts} />
      <p role="status" className="text-[1.25rem] font-bold">
        {summary}
      </p>
      {groups.length === 0 && (
        <div className="space-y-2">
          <p>{texts.none}</p>
          <p>{texts.noneAdvice}</p>
          <p>
            <a href="#hulp-dichtbij">{texts.noneCall}</a>
          </p>
        </div>
      )}
      <ServiceList
        groups={groups}
        texts={texts}
        lang={lang}
        saysWhere={asked.municipality === ""}
      />
      <section className="space-y-3">
        <h2>{texts.moreTitle}</h2>
        <p>{texts.more}</p>
        <ButtonLink to={href("/zoeken")} look="secondary">
          {texts.toSearch}
        </ButtonLink>
      </section>
    </div>
  );
}

type Asked = {
  municipality: string;
  municipalities: { code: string; name: string }[];
  text: string;
  texts: typeof nl;
};

function ServicesForm({ municipality, municipalities, text, texts }: Asked) {
  return (
    <Form
      method="get"
      action={href("/voorzieningen")}
      role="search"
      aria-label={texts.title}
      className="grid items-end gap-3 rounded-lg bg-brand-soft p-4 sm:grid-cols-[1fr_minmax(10rem,16rem)_auto]"
    >
      <TextField
        label={texts.search}
        hint={texts.searchHint}
        type="search"
        name="q"
        key={text}
        defaultValue={text}
        maxLength={MOST_LETTERS}
      />
      <SelectField
        label={texts.municipality}
        name="gemeente"
        key={municipality}
        defaultValue={municipality}
      >
        <option value="">{texts.allMunicipalities}</option>
        {municipalities.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </SelectField>
      <Button>{texts.submit}</Button>
    </Form>
  );
}
