/** What an address begins with, as the router reads it: decoded, in whatever letters. */
export function firstSegment(path: string): string {
  const segment = path.split("/")[1] ?? "";
  try {
    return decodeURIComponent(segment).toLowerCase();
  } catch {
    return segment.toLowerCase();
  }
}

/** The path whose data are asked for, or the path itself; Remix calls the data of the front page `_root`. */
export function withoutData(path: string): string {
  return path.replace(/\.data$/, "").replace(/^\/_root$/, "/");
}
