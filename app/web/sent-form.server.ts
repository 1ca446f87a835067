/** The form that was sent; what is no form at all is a bad request. */
export async function sentForm(request: Request): Promise<FormData> {
  try {
    return storable(await request.formData());
  } catch {
    throw new Response(null, { status: 400 });
  }
}

/** Without the one character that no database takes; nobody types it. */
function storable(sent: FormData): FormData {
  const clean = new FormData();
  for (const [name, value] of sent)
    clean.append(withoutNul(name), typeof value === "string" ? withoutNul(value) : value);
  return clean;
}

function withoutNul(text: string): string {
  return text.replaceAll("\0", "");
}
