import writeExcelFile, { type Cell } from 'write-excel-file/node';
import type { DemoSheet, SheetCell } from './charleroi/sheets.ts';

function cellOf(value: SheetCell, header: boolean): Cell {
  if (value === null) return null;
  if (header) return { value: String(value), fontWeight: 'bold', wrap: true, alignVertical: 'top' };
  if (typeof value === 'object') {
    return { value: new Date(`${value.day}T00:00:00Z`), type: Date, format: 'dd/mm/yyyy' };
  }
  return value;
}

/** Writes sheets as an .xlsx: the line of headers in bold and frozen, the columns as wide as their first words. */
export async function writeWorkbook(file: string, sheets: readonly DemoSheet[]): Promise<void> {
  await writeExcelFile(
    sheets.map(({ name, headRows, rows }) => {
      const headers = headRows.at(-1) ?? [];
      return {
        sheet: name,
        stickyRowsCount: headRows.length,
        columns: headers.map((header) => ({ width: Math.max(10, String(header ?? '').length + 4) })),
        data: [
          ...headRows.map((row, index) =>
            row.map((cell) => cellOf(cell, index === 0 || index === headRows.length - 1)),
          ),
          ...rows.map((row) => row.map((cell) => cellOf(cell, false))),
        ],
      };
    }),
  ).toFile(file);
}
