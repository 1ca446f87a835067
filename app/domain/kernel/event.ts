/**
 * What an area announces after a change, named in the past: `offers.changed`.
 *
 * The payload holds ids and codes only (decision D8), because it waits in the outbox.
 */
export type Event = { type: string; payload: Record<string, string | number | string[]> };
