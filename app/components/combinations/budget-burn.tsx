import type { BurnView } from "./budget-view";

type Point = BurnView["line"][number];

/** A picture of what the table by month says in amounts. */
export function BudgetBurn({
  burn: { title, top, goingOn, months, line, forecast },
}: {
  burn: BurnView;
}) {
  return (
    <figure aria-hidden="true" className="max-w-text space-y-1">
      <figcaption className="flex flex-wrap justify-between gap-x-4">
        <span className="font-semibold">{title}</span>
        <span className="tabular-nums">{top}</span>
      </figcaption>
      <svg
        viewBox="0 0 100 100"
        preserveAspectRatio="none"
        className="block h-40 w-full border-b border-l border-line"
      >
        <polygon className="fill-brand opacity-15" points={areaBelow(line)} />
        <polyline
          className="fill-none stroke-brand stroke-2"
          vectorEffect="non-scaling-stroke"
          points={textOf(line)}
        />
        <polyline
          className="fill-none stroke-critical stroke-2"
          strokeDasharray="6 4"
          vectorEffect="non-scaling-stroke"
          points={textOf(forecast)}
        />
      </svg>
      <div className="grid grid-cols-12 text-center text-muted">
        {months.map((month) => (
          <span key={month}>{month.slice(0, 1)}</span>
        ))}
      </div>
      {forecast.length > 0 && (
        <p className="flex items-center gap-2">
          <span className="inline-block w-8 border-t-2 border-dashed border-critical" />
          {goingOn}
        </p>
      )}
    </figure>
  );
}

function textOf(points: readonly Point[]): string {
  return points.map(({ x, y }) => `${x},${y}`).join(" ");
}

function areaBelow(line: readonly Point[]): string {
  const last = line.at(-1)?.x ?? 0;
  return `${textOf(line)} ${last},100 0,100`;
}
