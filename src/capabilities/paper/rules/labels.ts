/**
 * Sheets of labels that badges are printed on, in millimetres on A4. The sizes of labels and their number on a sheet are
 * those that Avery prints on the packs; margins follow from them, as the sheets are symmetric. `cut` is plain paper or
 * card with cut marks, in the size of bank cards (ISO/IEC 7810 ID-1: 85.6 × 54 mm), which most badge holders take.
 */
export const LABEL_FORMATS = ['cut', 'L4785', 'L7165', 'L7163'] as const;
export type LabelFormat = (typeof LABEL_FORMATS)[number];

export interface LabelSheet {
  readonly columns: number;
  readonly rows: number;
  readonly width: number;
  readonly height: number;
  /** Of the sheet's edge to the first label. */
  readonly left: number;
  readonly top: number;
  /** Between two labels. */
  readonly gapX: number;
  readonly gapY: number;
  readonly cutMarks: boolean;
}

const SHEETS: Readonly<Record<LabelFormat, Omit<LabelSheet, 'left' | 'top'>>> = {
  cut: { columns: 2, rows: 5, width: 85.6, height: 54, gapX: 0, gapY: 0, cutMarks: true },
  L4785: { columns: 2, rows: 5, width: 80, height: 50, gapX: 15, gapY: 5, cutMarks: false },
  L7165: { columns: 2, rows: 4, width: 99.1, height: 67.7, gapX: 2.5, gapY: 0, cutMarks: false },
  L7163: { columns: 2, rows: 7, width: 99.1, height: 38.1, gapX: 2.5, gapY: 0, cutMarks: false },
};

const A4 = { width: 210, height: 297 };

/** The sheet of a format, laid in the middle of the page. */
export function labelSheet(format: LabelFormat): LabelSheet {
  const sheet = SHEETS[format];
  const margin = (page: number, count: number, size: number, gap: number) =>
    Math.round((page - count * size - (count - 1) * gap) * 50) / 100;
  return {
    ...sheet,
    left: margin(A4.width, sheet.columns, sheet.width, sheet.gapX),
    top: margin(A4.height, sheet.rows, sheet.height, sheet.gapY),
  };
}
