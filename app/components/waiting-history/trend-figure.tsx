import { useId } from "react";

import type { ChartPoint, ChartSeries, ChartView } from "./trend-chart";

/**
 * An own drawing in the colours of the page. The lines differ in shape as well: full with dots, and
 * dashed with squares; every figure stands again in the table below.
 */
export function TrendFigure({ chart }: { chart: ChartView }) {
  const id = useId();
  const { width, height, frame, own, mean } = chart;
  return (
    <figure className="max-w-2xl space-y-2">
      <svg
        role="img"
        aria-labelledby={`${id}t ${id}d`}
        viewBox={`0 0 ${width} ${height}`}
        className="w-full rounded-lg border border-line bg-surface"
      >
        <title id={`${id}t`}>{chart.title}</title>
        <desc id={`${id}d`}>{chart.about}</desc>
        {chart.grid.map(({ y, label }) => (
          <g key={label}>
            <path d={`M${frame.left} ${y}H${frame.right}`} className="stroke-line" />
            <text x={frame.left - 8} y={y + 6} textAnchor="end" fontSize="19" className="fill-ink">
              {label}
            </text>
          </g>
        ))}
        {chart.months.map(({ x, label }) => (
          <text key={x} textAnchor="middle" fontSize="19" className="fill-ink">
            {label.map((line, i) => (
              <tspan key={line} x={x} y={frame.bottom + 24 + 22 * i}>
                {line}
              </tspan>
            ))}
          </text>
        ))}
        {mean && <Line series={mean} look="mean" />}
        <Line series={own} look="own" />
      </svg>
      <figcaption className="flex flex-wrap gap-x-6 gap-y-1">
        <Key look="own">{own.name}</Key>
        {mean && <Key look="mean">{mean.name}</Key>}
      </figcaption>
    </figure>
  );
}

type Look = "own" | "mean";

const STROKES: Record<Look, string> = { own: "stroke-brand", mean: "stroke-accent" };

function Line({ series, look }: { series: ChartSeries; look: Look }) {
  return (
    <g>
      <path
        d={series.path}
        className={`fill-none ${STROKES[look]}`}
        strokeWidth="3"
        strokeDasharray={look === "mean" ? "7 5" : undefined}
      />
      {series.points.map((point) => (
        <Mark key={point.x} look={look} {...point} />
      ))}
    </g>
  );
}

function Mark({ x, y, said, look }: ChartPoint & { look: Look }) {
  if (look === "own") {
    return (
      <circle cx={x} cy={y} r="5.5" className="fill-brand stroke-surface" strokeWidth="1.5">
        <title>{said}</title>
      </circle>
    );
  }
  return (
    <rect
      {...{ x: x - 5, y: y - 5, width: 10, height: 10 }}
      className="fill-surface stroke-accent"
      strokeWidth="2.5"
    >
      <title>{said}</title>
    </rect>
  );
}

/** What a line looks like, beside its name. */
function Key({ look, children }: { look: Look; children: string }) {
  return (
    <span className="inline-flex items-center gap-2">
      <svg aria-hidden="true" viewBox="0 0 40 14" width="40" height="14">
        <path
          d="M0 7H40"
          className={STROKES[look]}
          strokeWidth="3"
          strokeDasharray={look === "mean" ? "7 5" : undefined}
        />
        <Shape look={look} />
      </svg>
      {children}
    </span>
  );
}

function Shape({ look }: { look: Look }) {
  if (look === "own") return <circle cx="20" cy="7" r="5.5" className="fill-brand" />;
  return (
    <rect
      {...{ x: 15, y: 2, width: 10, height: 10 }}
      className="fill-surface stroke-accent"
      strokeWidth="2.5"
    />
  );
}
