/**
 * How well a region's colours can be read (WCAG 2.2, 1.4.3).
 *
 * A region chooses its own brand colours; text in them stands on the paper of the light or the dark
 * look, so each is held against the paper it will stand on.
 */
export const PAPER = { light: "#ffffff", dark: "#1e293b" };
export const LEAST_CONTRAST = 4.5;

/** `contrast("#000000", "#ffffff")` is 21. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    linear(Number.parseInt(hex.slice(at, at + 2), 16) / 255),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
