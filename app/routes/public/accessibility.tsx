/** How accessible this website is, what was not tested, and whom to tell. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { pageMeta } from "~/components/layout/page-meta";
import { Section } from "~/components/providers/supplier-sections";
import { StatementParts } from "~/components/statements/statement-parts";
import { PhoneLink } from "~/components/ui/phone-link";
import { getRegion } from "~/domain/catalogue/public.server";
import { statements as en } from "~/i18n/en/statements";
import { statements as nl } from "~/i18n/nl/statements";
import { useTexts } from "~/i18n/use-texts";
import { languageOf } from "~/web/language.server";

const DESK = "access";

export async function loader({ request }: LoaderFunctionArgs) {
  const { contacts } = await getRegion();
  const desk = contacts.find(({ kind }) => kind === DESK);
  const { title, intro } = { nl, en }[languageOf(request)].accessibility;
  return {
    ...{ title, intro },
    desk: desk ? { name: desk.name, phone: desk.phone, hours: desk.hours } : null,
  };
}

export const meta: MetaFunction<typeof loader> = (page) =>
  pageMeta(page, { title: page.data?.title ?? "", about: page.data?.intro });

export default function Accessibility() {
  const { desk } = useLoaderData<typeof loader>();
  const texts = useTexts({ nl, en }).accessibility;
  return (
    <div className="max-w-text space-y-8">
      <h1>{texts.title}</h1>
      <p className="text-[1.15rem]">{texts.intro}</p>
      <StatementParts parts={texts.parts} />
      <Section title={texts.problemTitle}>
        <p>{texts.problem}</p>
      </Section>
      <Section title={texts.deskTitle}>
        <p>{desk ? texts.desk : texts.noDesk}</p>
        {desk && (
          <p>
            <span lang="nl">{desk.name}</span> <PhoneLink to={desk.phone} className="py-1" />
            <span lang="nl" className="block text-muted">
              {desk.hours}
            </span>
          </p>
        )}
        <p>{texts.complaint}</p>
      </Section>
      <p>{texts.date}</p>
    </div>
  );
}
