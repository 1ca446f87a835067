/**
 * A form that comes back after the session ended is shown by its own page, as refused, and is sent anew
 * from there: so every form can be kept without knowing of it.
 */
export const LOOK_FIRST = "nakijken";

/** Where it is sent to be looked at: the page says so, by its address. */
export function toLookAt(to: string): string {
  return `${to}${to.includes("?") ? "&" : "?"}${LOOK_FIRST}=ja`;
}

/**
 * The way on of a form that is only a button and was refused: to the page where it stands when it came back
 * to be looked at, else a conflict.
 */
export function backToButton(request: Request, page: string): Response {
  const headers = { Location: toLookAt(page) };
  return new Response(null, isLookedAt(request) ? { status: 303, headers } : { status: 409 });
}

export function isLookedAt(request: Request): boolean {
  return new URL(request.url).searchParams.has(LOOK_FIRST);
}
