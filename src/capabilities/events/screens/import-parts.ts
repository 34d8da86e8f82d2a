import type { View } from '../../../web/view.ts';
import type { EventHeading, ImportCounts, ImportDetails, ImportRow, RowState } from '../schema.ts';

export interface ImportData {
  event: EventHeading;
  import: ImportDetails;
  counts: ImportCounts;
  rows: ImportRow[];
  state: RowState | null;
  page: number;
  pages: number;
  unknownPartners: { name: string; key: string; choice: string | null }[];
  partners: { organisationId: string; name: string }[];
  wishesTooEarly: boolean;
  left: number;
  spared: number;
}

export interface ImportProps {
  data: ImportData;
  view: View;
}

/** The address of an import, and of the actions on it. */
export function importAddress({ event, import: { id } }: ImportData): string {
  return `/events/${event.id}/imports/${id}`;
}
