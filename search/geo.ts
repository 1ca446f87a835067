/** Distance over the globe in kilometres (haversine, mean radius as Meilisearch uses it). */
export const RADIUS_KM = 6372.7976;

export function distanceKm(
  from: { lat: number; lon: number },
  to: { lat: number; lon: number },
): number {
  const rad = Math.PI / 180;
  const dLat = (to.lat - from.lat) * rad;
  const dLon = (to.lon - from.lon) * rad;
  const a =
    Math.sin(dLat / 2) ** 2 +
    Math.cos(from.lat * rad) * Math.cos(to.lat * rad) * Math.sin(dLon / 2) ** 2;
  return 2 * RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(a)));
}

/** From someone's place to where the help is; help at home comes to you. */
export function kilometresTo(
  { atHome, _geo }: { atHome: boolean; _geo: { lat: number; lng: number } | null },
  from: { lat: number; lon: number },
): number {
  return atHome || !_geo ? 0 : distanceKm(from, { lat: _geo.lat, lon: _geo.lng });
}
