import { FaultSummary } from "./fault-summary";
import { Told } from "./told";

type Props = {
  view: {
    faults: readonly { field?: string | null | undefined; text: string }[];
    faultTitle: string;
    told: string | null;
  };
};

/** What was just done, or what is wrong with what was sent. */
export function Answered({ view: { faults, faultTitle, told } }: Props) {
  if (faults.length > 0) return <FaultSummary title={faultTitle} faults={faults} />;
  return (
    told && (
      <Told key={told} tone="positive">
        <p>{told}</p>
      </Told>
    )
  );
}
