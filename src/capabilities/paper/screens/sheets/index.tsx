import type { JSX } from 'preact';
import type { ContentOf, Frame, SheetPart } from '../../schema.ts';
import { CardSheets } from './cards.tsx';
import type { Drawn } from './drawn.ts';
import { BadgeSheets, SignSheets } from './hall.tsx';
import { ListSheets } from './lists.tsx';
import { NoticeSheet } from './notice.tsx';
import { CandidatePlanSheets, ChangeSheet, RecruiterPlanSheets } from './plans.tsx';

type Draws<K extends SheetPart['kind']> = (props: Drawn<ContentOf<K>>) => JSX.Element;

/** How each kind of sheet is drawn as a page. */
const DRAWS: { readonly [K in SheetPart['kind']]: Draws<K> } = {
  changes: ChangeSheet,
  'recruiter-plans': RecruiterPlanSheets,
  'candidate-plans': CandidatePlanSheets,
  signs: SignSheets,
  badges: BadgeSheets,
  'door-list': ListSheets,
  signatures: ListSheets,
  stations: ListSheets,
  standby: ListSheets,
  incidents: ListSheets,
  evaluations: CardSheets,
  satisfaction: CardSheets,
  privacy: NoticeSheet,
};

/** The sheets of one kind, drawn from the same content as the PDF. */
export function Sheets({ frame, part }: { frame: Frame; part: SheetPart }): JSX.Element {
  const Drawing = DRAWS[part.kind] as Draws<SheetPart['kind']>;
  return <Drawing frame={frame} title={part.title} content={part.content} />;
}
