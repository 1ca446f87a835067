import { type Box, moved, zoomed } from "./box";
import type { MapView } from "./map-view";

const STEP = 1.6;
const WAYS = [
  ["left", "←", [-1, 0]],
  ["up", "↑", [0, -1]],
  ["down", "↓", [0, 1]],
  ["right", "→", [1, 0]],
] as const;

type Props = { map: MapView; box: Box; show: (box: Box) => void };

/** Closer, farther and to every side, without dragging (WCAG 2.5.7). */
export function MapControls({ map: { whole, words }, box, show }: Props) {
  return (
    <div
      role="group"
      aria-label={words.controls}
      className="flex flex-wrap gap-1.5 *:min-h-9 *:min-w-9 *:rounded-md *:border *:border-control *:bg-surface *:px-2 *:text-link"
    >
      <Step said={words.zoomIn} sign="+" onClick={() => show(zoomed(box, STEP, whole))} />
      <Step said={words.zoomOut} sign="−" onClick={() => show(zoomed(box, 1 / STEP, whole))} />
      {WAYS.map(([way, sign, to]) => (
        <Step key={way} said={words[way]} sign={sign} onClick={() => show(moved(box, to, whole))} />
      ))}
      <button type="button" onClick={() => show(whole)}>
        {words.whole}
      </button>
    </div>
  );
}

function Step({ said, sign, onClick }: { said: string; sign: string; onClick: () => void }) {
  return (
    <button type="button" title={said} aria-label={said} onClick={onClick}>
      {sign}
    </button>
  );
}
