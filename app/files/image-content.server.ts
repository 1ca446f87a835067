/** A picture made anew from its points only: what else was in the file is gone (requirement S-36). */
import type { MediaType } from "./kind-of-file";

/** Of a scan of A3 at 300 dots per inch there are 18 million. */
const MOST_POINTS = 50_000_000;

/** Null when it is no sound picture of that kind. */
export async function redrawn(content: Buffer, mediaType: MediaType): Promise<Buffer | null> {
  // Loaded at the first picture: the house stays small until then.
  const { default: sharp } = await import("sharp");
  sharp.cache(false);
  sharp.concurrency(1);
  const format = mediaType === "image/png" ? "png" : "jpeg";
  try {
    const picture = sharp(content, { failOn: "error", limitInputPixels: MOST_POINTS });
    if ((await picture.metadata()).format !== format) return null;
    return await picture.autoOrient().toFormat(format, { quality: 88 }).toBuffer();
  } catch {
    return null;
  }
}
