/** A text as a QR code: its squares as the path of an SVG, so that no picture has to be fetched. */
import { create } from "qrcode";

/** White around it, without which a camera does not find it. */
const MARGIN = 4;

export type Qr = { size: number; path: string };

export function qrOf(text: string): Qr {
  const { modules } = create(text, { errorCorrectionLevel: "M" });
  const rows = Array.from({ length: modules.size }, (_, y) =>
    Array.from({ length: modules.size }, (__, x) => modules.get(y, x) === 1),
  );
  const squares = rows.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? [`M${x + MARGIN} ${y + MARGIN}h1v1h-1z`] : [])),
  );
  return { size: modules.size + 2 * MARGIN, path: squares.join("") };
}
