import { Link } from "@remix-run/react";
import { useId } from "react";

import { SkipLink } from "~/components/ui/skip-link";

import type { Box } from "./box";
import { MapControls } from "./map-controls";
import { type Marker, MARKER, markersOf } from "./markers";
import type { MapShape, MapView } from "./map-view";
import { useView } from "./use-view";

/** The region in outlines: an own drawing, and everything on it again in words below. */
export function RegionMap({ map }: { map: MapView }) {
  const id = useId();
  const { box, canMove, show } = useView(map.box);
  const unit = box.w / 1000;
  return (
    <section id="kaart" aria-labelledby={`${id}t`} className="region-map not-on-paper space-y-2">
      {map.canChoose && <SkipLink to="#na-de-kaart">{map.words.skip}</SkipLink>}
      <h2 id={`${id}t`} className="text-[1.1rem]">
        {map.title}
      </h2>
      <svg
        role="group"
        aria-labelledby={`${id}t`}
        aria-describedby={`${id}d`}
        viewBox={`${box.x} ${box.y} ${box.w} ${box.h}`}
        className="w-full max-w-md rounded-lg border border-line bg-canvas"
      >
        <defs>
          <pattern id="gekozen" width="14" height="14" patternUnits="userSpaceOnUse">
            <path d="M0 14 14 0" className="stroke-brand" strokeWidth="2.5" />
          </pattern>
        </defs>
        {map.shapes.map((shape) => (
          <Municipality key={shape.code} shape={shape} />
        ))}
        {map.circle && (
          <circle
            {...{ cx: map.circle.x, cy: map.circle.y, r: map.circle.r }}
            className="pointer-events-none fill-none stroke-accent"
            strokeWidth={5 * unit}
            strokeDasharray={`${18 * unit} ${12 * unit}`}
          />
        )}
        {map.shapes.map((shape) => (
          <Name key={shape.code} shape={shape} unit={unit} />
        ))}
        {markersOf(map.points, unit).map((marker) => (
          <Numbers key={marker.text} marker={marker} anchor={map.anchor} unit={unit} />
        ))}
      </svg>
      {canMove && <MapControls map={map} box={box} show={show} />}
      <div id={`${id}d`}>
        {map.said.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <Key map={map} />
      {map.canChoose && <span id="na-de-kaart" tabIndex={-1} />}
    </section>
  );
}

/** A border is as thick when one looks closer. */
const FINE = { vectorEffect: "non-scaling-stroke" } as const;

/** Chosen is told by hatching and a thicker border, and in words. */
function Municipality({ shape: { path, choice } }: { shape: MapShape }) {
  const land = (
    <path d={path} {...FINE} className="fill-surface stroke-control" strokeWidth="1.5" />
  );
  if (!choice) return land;
  const { to, said, chosen } = choice;
  return (
    <Link to={to} aria-label={said} aria-current={chosen || undefined} preventScrollReset>
      {land}
      {chosen && (
        <path d={path} {...FINE} fill="url(#gekozen)" className="stroke-brand" strokeWidth="3.5" />
      )}
    </Link>
  );
}

/** The name lies over all land, and lets the pointer through to it. */
function Name({ shape: { x, y, label }, unit }: { shape: MapShape; unit: Box["w"] }) {
  return (
    <text
      {...{ x, y }}
      fontSize={40 * unit}
      strokeWidth={10 * unit}
      textAnchor="middle"
      dominantBaseline="central"
      paintOrder="stroke"
      strokeLinejoin="round"
      aria-hidden="true"
      className="pointer-events-none fill-ink stroke-surface font-semibold"
    >
      {label}
    </text>
  );
}

/** For a pointer only: the same numbers are links in words below, which keyboard and ear take. */
function Numbers({ marker, anchor, unit }: { marker: Marker; anchor: string; unit: number }) {
  const { x, y, points, text, width } = marker;
  return (
    <g transform={`translate(${x} ${y}) scale(${unit})`}>
      <a href={`#${anchor}-${points[0]!.n}`} tabIndex={-1} aria-hidden="true">
        <rect
          {...{ x: -width / 2, y: -MARKER / 2, width, height: MARKER, rx: MARKER / 2 }}
          className="fill-brand stroke-surface"
          strokeWidth="5"
        />
        <text
          fontSize="44"
          textAnchor="middle"
          dominantBaseline="central"
          className="fill-on-brand font-bold"
        >
          {text}
        </text>
      </a>
    </g>
  );
}

function Key({ map }: { map: MapView }) {
  return (
    <ul>
      {map.key.map(({ where, numbers }) => (
        <li key={where}>
          {where}:{" "}
          {numbers.map((n, index) => (
            <span key={n}>
              <a
                href={`#${map.anchor}-${n}`}
                className="inline-flex min-h-6 min-w-6 items-center justify-center"
              >
                {n}
              </a>
              {index < numbers.length - 1 && " "}
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}
