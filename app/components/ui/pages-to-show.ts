/** The pages to name in a pagination: the ends, the current one and its neighbours; null is a gap. */
export function pagesToShow(page: number, pages: number): (number | null)[] {
  const near = [1, page - 1, page, page + 1, pages].filter((n) => n >= 1 && n <= pages);
  const shown = [...new Set(near)].toSorted((a, b) => a - b);
  return shown.flatMap((number, position) => {
    const skipped = number - (shown[position - 1] ?? number - 1);
    if (skipped === 1) return [number];
    return skipped === 2 ? [number - 1, number] : [null, number];
  });
}
