/** A PDF of one page with a few lines on it, for the demo. */
export function demoPdf(lines: string[]): string {
  const shown = lines.map((line, index) => `1 0 0 1 60 ${760 - index * 28} Tm (${plain(line)}) Tj`);
  const text = `BT /F1 16 Tf ${shown.join(" ")} ET`;
  const objects = [
    "<</Type /Catalog /Pages 2 0 R>>",
    "<</Type /Pages /Kids [3 0 R] /Count 1>>",
    "<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources <</Font <</F1 5 0 R>>>>>>",
    `<</Length ${text.length}>>\nstream\n${text}\nendstream`,
    "<</Type /Font /Subtype /Type1 /BaseFont /Helvetica>>",
  ];
  return withTable(objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`));
}

/** The table at the end says where each object begins. */
function withTable(objects: string[]): string {
  const head = "%PDF-1.4\n";
  const starts = objects.map((_, index) => (head + objects.slice(0, index).join("")).length);
  const rows = starts.map((start) => `${String(start).padStart(10, "0")} 00000 n \n`);
  const size = objects.length + 1;
  const body = head + objects.join("");
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${rows.join("")}`;
  return `${body}${table}trailer\n<</Size ${size} /Root 1 0 R>>\nstartxref\n${body.length}\n%%EOF\n`;
}

/** Letters that every reader has, without what ends a text. */
function plain(line: string): string {
  return line
    .normalize("NFD")
    .replaceAll(/[^\x20-\x7e]/g, "")
    .replaceAll(/[\\()]/g, " ");
}
