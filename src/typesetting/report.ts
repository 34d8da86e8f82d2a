import type { Locale } from '../kernel/locale.ts';
import { type Typeset, typeset } from './typeset.ts';

/** A figure in large, with what it counts and out of how many under it. */
export interface ReportFigure {
  readonly value: string;
  readonly label: string;
  /** "40 % des 19 personnes présentes": definition and base. */
  readonly definition: string;
}

/** A part of a report, in the order in which it is read. */
export type ReportBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'figures'; readonly items: readonly ReportFigure[] }
  | {
      readonly kind: 'table';
      /** null where the heading above it says what it is. */
      readonly caption: string | null;
      readonly columns: readonly { readonly title: string; readonly align: 'start' | 'end' }[];
      /** As many cells in each row as there are columns; the first names the row. */
      readonly rows: readonly (readonly string[])[];
      readonly total: readonly string[] | null;
      /** Definitions, printed under the table. */
      readonly notes: readonly string[];
    }
  /**
   * A drawing in SVG that carries its own colours and sizes (no style sheet reaches it); `alt` says in words what it
   * shows. Its letters are set in the type of the report.
   */
  | {
      readonly kind: 'chart';
      readonly svg: string;
      readonly alt: string;
      readonly caption: string;
      readonly notes: readonly string[];
    };

/** A report ready to be printed. */
export interface ReportDocument {
  readonly locale: Locale;
  readonly title: string;
  /** Event, date and place: above the title, and on every page. */
  readonly over: string;
  /** Who made it, of what, with which template: lines under the title. */
  readonly facts: readonly string[];
  /** "Imprimé le 12 novembre 2026 à 21 h 05" */
  readonly printed: string;
  /** The word before "3 / 12". */
  readonly page: string;
  readonly blocks: readonly ReportBlock[];
}

/** What drawings are lettered in where they name no type. */
const TYPE = 'Atkinson Hyperlegible Next';
const DOCUMENTS = new URL('./documents/', import.meta.url);

/** Sets a report as a tagged PDF on A4, its headings as bookmarks. */
export function typesetReport(report: ReportDocument): Promise<Typeset> {
  const blocks = report.blocks.map((block) =>
    block.kind === 'chart'
      ? { ...block, svg: block.svg.replace(/<svg(?![^>]*font-family)/, `<svg font-family="${TYPE}"`) }
      : block,
  );
  return typeset(DOCUMENTS, 'report.typ', { ...report, blocks, qr: {} });
}
