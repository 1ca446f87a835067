import { Form, Link } from "@remix-run/react";
import type { ReactNode } from "react";

import { BackLink } from "~/components/providers/back-link";
import { FaultSummary } from "~/components/ui/fault-summary";
import { Told } from "~/components/ui/told";
import { registration as en } from "~/i18n/en/registration";
import { registration as nl } from "~/i18n/nl/registration";
import { useTexts } from "~/i18n/use-texts";
import { href } from "~/web/href";

import type { FormPage } from "./form-view";
import { RequestField } from "./request-field";

/** A page of a request: the way back, its number, and what is wrong with what was sent. */
export function PageFrame({
  page,
  self,
  isOpenAlways = false,
  children,
}: {
  page: FormPage;
  /** Not only for a draft. */
  isOpenAlways?: boolean;
  /** The address of the page, for a fresh look. */
  self: string;
  children: ReactNode;
}) {
  const { title, link, reference, isStale, isOfAnother, faults } = page;
  const isOpen = isOpenAlways || isOfAnother || !page.isClosed;
  const texts = useTexts({ nl, en });
  return (
    <div className="max-w-text space-y-6">
      <header className="space-y-1">
        <BackLink to={href("/aanbieder-worden/:token", { token: link })}>{texts.back}</BackLink>
        <h1>{title}</h1>
        <p className="text-muted">{texts.reference(reference)}</p>
      </header>
      {isOfAnother && (
        <Told tone="warning">
          <p className="font-semibold">{texts.otherRequest.title}</p>
          <p>{texts.otherRequest.text(page.formOf, reference)}</p>
        </Told>
      )}
      {isStale && (
        <Told tone="warning">
          <p className="font-semibold">{texts.stale.title}</p>
          <p>{texts.stale.text}</p>
          <p>
            <Link to={self} reloadDocument>
              {texts.stale.look}
            </Link>
          </p>
        </Told>
      )}
      {faults.length > 0 && (
        <FaultSummary key={JSON.stringify(faults)} title={texts.faultTitle} faults={faults} />
      )}
      {isOpen ? children : <p>{texts.closed}</p>}
    </div>
  );
}

/** The form of such a page; it says from which version it is filled in. */
export function DraftForm({
  page,
  self,
  children,
}: {
  page: Pick<FormPage, "revision" | "formOf">;
  self: string;
  children: ReactNode;
}) {
  return (
    <Form method="post" action={self} className="space-y-5" noValidate>
      <RequestField reference={page.formOf} />
      <input type="hidden" name="revision" value={page.revision} />
      {children}
    </Form>
  );
}
