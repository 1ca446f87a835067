/** Thrown when the rights say no; becomes 403 in app/web. */
export class Denied extends Error {
  constructor(readonly permission: string) {
    super(`Not allowed: ${permission}`);
    this.name = "Denied";
  }
}

/** Thrown when something must exist and does not; becomes 404 in app/web. */
export class Missing extends Error {
  constructor(readonly thing: string) {
    super(`Missing: ${thing}`);
    this.name = "Missing";
  }
}

/** Thrown when too many wait for the same already, or what must be written first cannot be; becomes 503 in app/web, with when to come back. */
export class Busy extends Error {
  constructor(
    readonly thing: string,
    options?: { cause: unknown },
  ) {
    super(`Busy: ${thing}`, options);
    this.name = "Busy";
  }
}
