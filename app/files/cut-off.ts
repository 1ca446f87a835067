/** Thrown while a file is read that will not arrive whole; says why. */
export class CutOff extends Error {
  constructor(readonly code: "file.too-large" | "file.too-slow" | "file.broken-off") {
    super(code);
    this.name = "CutOff";
  }
}
