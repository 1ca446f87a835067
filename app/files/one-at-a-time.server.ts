/** Work that needs much memory is done one piece at a time in a process. */
const last: { work: Promise<unknown> } = { work: Promise.resolve() };

export function oneAtATime<T>(work: () => Promise<T>): Promise<T> {
  const mine = last.work.then(work, work);
  last.work = mine.catch(() => undefined);
  return mine;
}
