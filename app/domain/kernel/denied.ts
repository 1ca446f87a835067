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

/** Thrown when too many wait for the same already; becomes 503 in app/web, with when to come back. */
export class Busy extends Error {
  constructor(readonly thing: string) {
    super(`Busy: ${thing}`);
    this.name = "Busy";
  }
}
