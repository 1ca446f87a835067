import { Form, Link } from "@remix-run/react";

import { Button } from "~/components/ui/button";
import { SelectField, TextField } from "~/components/ui/field";
import { Notice } from "~/components/ui/notice";
import type { productBook } from "~/i18n/nl/catalogue-pages";
import { href } from "~/web/href";

type Props = {
  laws: { code: string; name: string }[];
  law: string;
  /** Null for the book of today. */
  otherDay: { day: string; said: string } | null;
  texts: typeof productBook;
};

/** For whom, and on which day the book is read. */
export function BookChoice({ laws, law, otherDay, texts }: Props) {
  return (
    <>
      {otherDay && (
        <Notice>
          <p>{otherDay.said}</p>
          <p>
            <Link to={href("/productenboek")}>{texts.toToday}</Link>
          </p>
        </Notice>
      )}
      <Form
        method="get"
        action={href("/productenboek")}
        aria-label={texts.chooseLaw}
        className="flex flex-wrap items-end gap-3"
      >
        <SelectField label={texts.chooseLaw} name="wet" key={law} defaultValue={law}>
          <option value="">{texts.allLaws}</option>
          {laws.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </SelectField>
        <TextField
          label={texts.onDay}
          type="date"
          name="dag"
          key={otherDay?.day ?? "today"}
          defaultValue={otherDay?.day ?? ""}
        />
        <Button look="secondary">{texts.show}</Button>
      </Form>
    </>
  );
}
