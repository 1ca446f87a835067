import { PhoneLink } from "~/components/ui/phone-link";
import type { ClaimState, OrganisationKind } from "~/domain/accounts/public";
import type { claims } from "~/i18n/nl/claims";

type Line = {
  id: string;
  kind: OrganisationKind;
  name: string;
  phone: string | null;
  state: ClaimState;
};
type Props = { lines: Line[]; texts: typeof claims; kinds: Record<OrganisationKind, string> };

/** Who did nothing comes first: those are to be called. */
const ORDER: ClaimState[] = ["bounced", "silent", "opened", "no-address", "unasked", "claimed"];

export function ClaimList({ lines, texts, kinds }: Props) {
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
      <ul className="divide-y divide-line border-y border-line">
        {sorted.map(({ id, kind, name, phone, state }) => (
          <li key={id} className="flex flex-wrap gap-x-4 gap-y-1 py-2">
            <span className="min-w-0 basis-72 break-words">
              <strong>{name}</strong> ({kinds[kind]})
            </span>
            <span className="basis-48">{texts.states[state]}</span>
            <span>{phone ? <PhoneLink to={phone} /> : texts.noPhone}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
