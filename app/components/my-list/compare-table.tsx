import { Link } from "@remix-run/react";

import type { myList } from "~/i18n/nl/my-list";

import type { Line, OptionView } from "./compare-view";

type Props = { options: OptionView[]; texts: typeof myList; lang: "nl" | undefined };

/**
 * Each option is a row, so that it is read as a whole; wide screens and paper show the rows as equal
 * columns, narrow screens as blocks (my-list.css). The roles are said outright, because a browser
 * forgets them when the parts of a table are laid out otherwise.
 */
export function CompareTable({ options, texts, lang }: Props) {
  const names = options[0]?.facts.map(({ name }) => name) ?? [];
  return (
    <table role="table" className="compare">
      <caption className="sr-only">{texts.sideBySide(options.length)}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {texts.facts.option}
          </th>
          {names.map((name) => (
            <th key={name} role="columnheader" scope="col" data-fact={name}>
              {texts.facts[name]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {options.map((option) => (
          <Row key={option.code} {...{ option, texts, lang }} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ option, texts, lang }: Omit<Props, "options"> & { option: OptionView }) {
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        <Link to={option.to} lang={lang}>
          {option.title}
        </Link>
      </th>
      {option.facts.map(({ name, lines }) => (
        <td key={name} role="cell" data-fact={name} data-label={texts.facts[name]}>
          {lines.map((line) => (
            <p key={line.text} lang={line.isDutch ? lang : undefined}>
              <Said line={line} />
            </p>
          ))}
        </td>
      ))}
    </tr>
  );
}

function Said({ line: { text, to } }: { line: Line }) {
  if (!to) return text;
  if (to.startsWith("/")) return <Link to={to}>{text}</Link>;
  return (
    <a href={to} rel="noopener noreferrer">
      {text}
    </a>
  );
}
