/** An engine cannot be reached, is too slow or refuses; another engine may answer. */
export class SearchUnavailable extends Error {
  override readonly name = "SearchUnavailable";
  /** It answered, but not this one question: others may fare better. */
  readonly isAboutQuestion: boolean;

  constructor(message: string, options: ErrorOptions & { isAboutQuestion?: boolean } = {}) {
    super(message, options);
    this.isAboutQuestion = options.isAboutQuestion ?? false;
  }
}
