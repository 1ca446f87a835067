import type { myList } from "~/i18n/nl/my-list";

import { CompareTable } from "./compare-table";
import type { SheetView } from "./list-view";
import { SheetActions } from "./sheet-actions";

type Props = { sheet: SheetView; texts: typeof myList; lang: "nl" | undefined };

/** The choice side by side; on paper this is all there is, on one A4. */
export function Sheet({ sheet, texts, lang }: Props) {
  const { options, region, fictional, day } = sheet;
  return (
    <section className="sheet space-y-4" aria-labelledby="naast-elkaar">
      <div className="sheet-head">
        <h2 id="naast-elkaar">{texts.sideBySide(options.length)}</h2>
        <p className="on-paper">
          {region}. {texts.printedOn(day)}. {fictional && <strong>{fictional}</strong>}
        </p>
      </div>
      <p className="not-on-paper">{texts.neutral}</p>
      <CompareTable options={options} texts={texts} lang={lang} />
      <div className="sheet-foot on-paper">
        <Helpers help={sheet.help} texts={texts} />
        <p className="sheet-notes">{texts.notes}</p>
      </div>
      <SheetActions text={sheet.text} address={sheet.address} texts={texts} />
    </section>
  );
}

function Helpers({ help, texts }: { help: SheetView["help"]; texts: typeof myList }) {
  if (!help) return <p>{texts.helpersNone}</p>;
  return (
    <div>
      <p>
        <strong>{texts.helpers(help.municipality)}</strong>
      </p>
      <ul>
        {help.contacts.map(({ kind, name, phone, hours }) => (
          <li key={kind + name} lang="nl">
            {name}: {phone} {hours && `(${hours})`}
          </li>
        ))}
      </ul>
    </div>
  );
}
