/** An engine cannot be reached, is too slow or refuses; another engine may answer. */
export class SearchUnavailable extends Error {
  override readonly name = "SearchUnavailable";
}
