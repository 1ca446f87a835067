import { useLocation } from "@remix-run/react";

import type { ShellContact, ShellNearby } from "~/components/layout/shell";
import { Button } from "~/components/ui/button";
import { ExternalLink } from "~/components/ui/external-link";
import { SelectField } from "~/components/ui/field";
import { PhoneLink } from "~/components/ui/phone-link";
import { nearby as en } from "~/i18n/en/nearby";
import { nearby as nl } from "~/i18n/nl/nearby";
import { useLanguage, useTexts } from "~/i18n/use-texts";
import { href } from "~/web/href";

/** At the end of every page: whom to call. Danger is there also when nothing else can be known. */
export function HelpNearby({ nearby }: { nearby: ShellNearby | null }) {
  const texts = useTexts({ nl, en });
  const chosen = nearby?.municipality;
  return (
    <section
      aria-labelledby="hulp-dichtbij"
      className="border-t border-line bg-surface print:break-inside-avoid"
    >
      <div className="mx-auto grid max-w-page gap-x-8 gap-y-5 px-4 py-8 sm:px-6 md:grid-cols-[2fr_1fr] print:gap-2 print:py-2">
        <div className="space-y-3 print:space-y-1">
          <h2 id="hulp-dichtbij">{texts.title}</h2>
          {nearby && (
            <>
              <p>{chosen ? texts.chosen(chosen.name) : texts.notChosen}</p>
              <ChooseMunicipality nearby={nearby} texts={texts} />
              <Contacts contacts={nearby.help} texts={texts} />
            </>
          )}
        </div>
        <div className="self-start rounded-md border-l-6 border-critical bg-critical-soft px-4 py-3 [&_a]:text-ink">
          <h3>{texts.danger}</h3>
          <p>
            <a href="tel:112" className="inline-block py-1 font-semibold">
              {texts.emergency}
            </a>
          </p>
          {nearby && <Contacts contacts={nearby.danger} texts={texts} />}
        </div>
      </div>
    </section>
  );
}

type Texts = typeof nl;

/** A plain form: works without JavaScript and brings the visitor back to the same page. */
function ChooseMunicipality({ nearby, texts }: { nearby: ShellNearby; texts: Texts }) {
  const { pathname, search } = useLocation();
  const code = nearby.municipality?.code ?? "";
  return (
    <form method="post" action={href("/gemeente")} className="flex flex-wrap items-end gap-3">
      <input type="hidden" name="naar" value={pathname + search} />
      <SelectField label={texts.municipality} name="gemeente" key={code} defaultValue={code}>
        <option value="">{texts.none}</option>
        {nearby.choices.map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </SelectField>
      <Button look="secondary">{texts.choose}</Button>
    </form>
  );
}

function Contacts({ contacts, texts }: { contacts: ShellContact[]; texts: Texts }) {
  const language = useLanguage();
  return (
    <ul className="grid gap-x-6 gap-y-3 sm:grid-cols-[repeat(auto-fit,minmax(14rem,1fr))] print:gap-1">
      {contacts.map(({ kind, name, nameEn, phone, hours, website, isRegional }) => (
        <li key={kind + name}>
          {texts.kinds[kind] && <span className="block font-semibold">{texts.kinds[kind]}</span>}
          <span lang={language === "en" && nameEn ? undefined : "nl"}>
            {language === "en" ? (nameEn ?? name) : name}
          </span>{" "}
          {phone && <PhoneLink to={phone} className="inline-block py-1 font-semibold" />}{" "}
          {hours && (
            <span lang="nl" className="block text-[0.9rem] text-muted print:inline">
              {hours}
            </span>
          )}
          {website && (
            <span className="block print:hidden">
              <ExternalLink to={website} />
            </span>
          )}
          {isRegional && <span className="block text-[0.9rem]">{texts.regional}</span>}
        </li>
      ))}
    </ul>
  );
}
