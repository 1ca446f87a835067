const PATHS = {
  search:
    "M10.5 4a6.5 6.5 0 1 0 4 11.6l4.4 4.4 1.4-1.4-4.4-4.4A6.5 6.5 0 0 0 10.5 4Zm0 2a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9Z",
  place:
    "M12 2a7 7 0 0 0-7 7c0 5 7 13 7 13s7-8 7-13a7 7 0 0 0-7-7Zm0 4.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5Z",
  clock:
    "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm0 2a7 7 0 1 1 0 14 7 7 0 0 1 0-14Zm-1 2v5.4l3.8 3.8 1.4-1.4-3.2-3.2V7Z",
  check: "M9.5 18.2 3.6 12.3 5 10.9l4.5 4.5L19 5.8l1.4 1.4Z",
  info: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm-1 7h2v7h-2Zm0-3.2h2v2h-2Z",
  warning: "M12 3 1.5 21h21Zm-1 6.5h2v6h-2Zm0 7.2h2v2h-2Z",
  stop: "M8 3h8l5 5v8l-5 5H8l-5-5V8Zm-1 8v2h10v-2Z",
  phone:
    "M6.6 3 10 4l1 4.4-2.2 1.7a12 12 0 0 0 5.1 5.1l1.7-2.2L20 14l1 3.4A3 3 0 0 1 18 21 15 15 0 0 1 3 6a3 3 0 0 1 3.6-3Z",
  close:
    "m6.4 5 5.6 5.6L17.6 5 19 6.4 13.4 12l5.6 5.6-1.4 1.4-5.6-5.6L6.4 19 5 17.6l5.6-5.6L5 6.4Z",
  next: "m9 5 7 7-7 7-1.4-1.4 5.6-5.6-5.6-5.6Z",
  previous: "m15 5 1.4 1.4-5.6 5.6 5.6 5.6L15 19l-7-7Z",
  down: "m5 8.6 7 7 7-7-1.4-1.4-5.6 5.6-5.6-5.6Z",
  people:
    "M9 5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7Zm7.5 2a2.75 2.75 0 1 1 0 5.5 2.75 2.75 0 0 1 0-5.5ZM2 19c0-3 3-5 7-5s7 2 7 5v1H2Zm16 1v-1c0-1.7-.7-3.2-1.9-4.3 3.3-.2 5.9 1.5 5.9 4.1V20Z",
} as const;

export type IconName = keyof typeof PATHS;

/** Decoration beside a text that says the same; never the only carrier of meaning. */
export function Icon({ name, className = "" }: { name: IconName; className?: string }) {
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      viewBox="0 0 24 24"
      width="24"
      height="24"
      className={`inline-block size-[1.15em] shrink-0 fill-current align-[-0.2em] ${className}`}
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
