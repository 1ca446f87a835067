/** The own page of a supplier as it will look; residents and referrers read the same page. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";

import { pageMeta } from "~/components/layout/page-meta";
import { ProviderNav } from "~/components/pages/provider-nav";
import { PlainText } from "~/components/providers/plain-text";
import { SupplierSections } from "~/components/providers/supplier-sections";
import { Notice } from "~/components/ui/notice";
import { pageEditor as enEditor } from "~/i18n/en/page-editor";
import { providers as en } from "~/i18n/en/providers";
import { pageEditor as nlEditor } from "~/i18n/nl/page-editor";
import { providers as nl } from "~/i18n/nl/providers";
import { useLanguage, useTexts } from "~/i18n/use-texts";
import { href } from "~/web/href";
import { profilePreviewView } from "~/web/previews.server";

export function loader({ request }: LoaderFunctionArgs) {
  return profilePreviewView(request);
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.view.name ?? "" });

export default function ProfilePreview() {
  const { view, isDraft, isPaused } = useLoaderData<typeof loader>();
  const texts = useTexts({ nl, en });
  const { previewPage, toEditor } = useTexts({ nl: nlEditor, en: enEditor });
  const lang = useLanguage() === "nl" ? undefined : ("nl" as const);
  return (
    <div className="space-y-6">
      <ProviderNav />
      <p>
        <Link to={href("/aanbieder/profiel")}>{toEditor}</Link>
      </p>
      <Notice tone={isPaused ? "warning" : "info"}>
        <p>{isDraft ? previewPage.notice : previewPage.asNow}</p>
        <p>{isPaused ? previewPage.paused : previewPage.forAll}</p>
      </Notice>
      <article className="space-y-8 rounded-lg border-2 border-dashed border-control p-4 sm:p-6">
        <h1 lang={lang}>{view.name}</h1>
        <PlainText text={view.plain} lang={lang} />
        <SupplierSections view={view} texts={texts} lang={lang} />
      </article>
    </div>
  );
}
