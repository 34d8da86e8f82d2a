/**
 * The rows of a CSV text (RFC 4180), each by the names of its columns. Cells may be quoted and hold line breaks; blank
 * lines between records, as official files have them, are no rows.
 * @throws Error naming the columns that are missing
 */
export function readTable<const Column extends string>(
  text: string,
  columns: readonly Column[],
  separator = ',',
): Record<Column, string>[] {
  const [head, ...rows] = recordsIn(text.replace(/^\ufeff/, ''), separator);
  const places = columns.map((column) => head?.findIndex((name) => name.trim() === column) ?? -1);
  const missing = columns.filter((_, index) => places[index] === -1);
  if (missing.length > 0) throw new Error(`The columns ${missing.join(', ')} are not there.`);
  return rows.map(
    (row) =>
      Object.fromEntries(
        columns.map((column, index) => [column, (row[places[index]!] ?? '').trim()]),
      ) as Record<Column, string>,
  );
}

function recordsIn(text: string, separator: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  let cell = '';
  let quoted = false;
  const endRecord = () => {
    record.push(cell);
    if (record.length > 1 || record[0] !== '') records.push(record);
    record = [];
    cell = '';
  };
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]!;
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') cell += text[++at];
      else quoted = false;
    } else if (sign === '"' && cell === '') quoted = true;
    else if (sign === separator) {
      record.push(cell);
      cell = '';
    } else if (sign === '\n') endRecord();
    else if (sign !== '\r') cell += sign;
  }
  endRecord();
  return records;
}
