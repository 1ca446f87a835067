/** A file of rows to take home. */
export function csvResponse({ name, text }: { name: string; text: string }): Response {
  return new Response(text, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${name}"`,
    },
  });
}
