/** Progress for the person who started it; the log beside it is for programs. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Says what begins and how long it took. */
export async function step<T>(name: string, work: () => Promise<T>): Promise<T> {
  say(`${name}…`);
  const started = performance.now();
  const result = await work();
  say(`${name}: done in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  return result;
}

export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
