import type { View } from '../../../web/view.ts';
import type {
  EventHeading,
  ImportCounts,
  ImportDetails,
  ImportKind,
  ImportRow,
  RowState,
} from '../schema.ts';

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
  sites: string[];
  wishesTooEarly: boolean;
  left: number;
  spared: number;
}

export interface ImportProps {
  data: ImportData;
  view: View;
}

/** The list that an import of this kind fills, and the part of the event's menu it stands under. */
export const LIST_OF = {
  candidates: { path: 'candidates', section: 'candidates' },
  recruiters: { path: 'recruiters', section: 'recruiters' },
  wishes: { path: 'wishes', section: 'wishes' },
  attendance: { path: 'candidates', section: 'candidates' },
  shortages: { path: 'shortages', section: 'recruiters' },
} as const satisfies Record<ImportKind, { path: string; section: string }>;

/** The address of an import, and of the actions on it. */
export function importAddress({ event, import: { id } }: ImportData): string {
  return `/events/${event.id}/imports/${id}`;
}
