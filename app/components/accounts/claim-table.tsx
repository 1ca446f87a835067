import { PhoneLink } from "~/components/ui/phone-link";
import type { ClaimState } from "~/domain/accounts/public";
import type { claims } from "~/i18n/nl/claims";

type Line = { code: string; name: string; phone: string | null; state: ClaimState };

/** Who did nothing comes first: those are to be called. */
const ORDER: ClaimState[] = ["bounced", "silent", "opened", "no-address", "unasked", "claimed"];

export function ClaimTable({ lines, texts }: { lines: Line[]; texts: typeof claims }) {
  const sorted = ORDER.flatMap((state) => lines.filter((line) => line.state === state));
  const counts = ORDER.map((state) => ({
    state,
    count: lines.filter((line) => line.state === state).length,
  }));
  return (
    <section className="space-y-3">
      <h2>{texts.list}</h2>
      <ul className="flex flex-wrap gap-x-6 gap-y-1">
        {counts
          .filter(({ count }) => count > 0)
          .map(({ state, count }) => (
            <li key={state}>{texts.count(texts.states[state], count)}</li>
          ))}
      </ul>
      <table className="w-full text-left">
        <thead>
          <tr className="border-b-2 border-line">
            <th className="py-2 pr-4">{texts.columns.name}</th>
            <th className="py-2 pr-4">{texts.columns.state}</th>
            <th className="py-2">{texts.columns.phone}</th>
          </tr>
        </thead>
        <tbody>
          {sorted.map(({ code, name, phone, state }) => (
            <tr key={code} className="border-b border-line align-top">
              <th scope="row" className="py-2 pr-4 font-normal break-words">
                {name}
              </th>
              <td className="py-2 pr-4">{texts.states[state]}</td>
              <td className="py-2">{phone ? <PhoneLink to={phone} /> : texts.noPhone}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
