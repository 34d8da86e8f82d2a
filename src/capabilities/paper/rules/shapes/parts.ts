import { z } from 'zod';
import { Cards } from './cards.ts';
import { Frame } from './common.ts';
import { Badges, Signs } from './hall.ts';
import { Lists } from './lists.ts';
import { NoticeText } from './notices.ts';
import { CandidatePlans, ChangeList, RecruiterPlans } from './plans.ts';

const part = <K extends string, C extends z.ZodType>(kind: K, content: C) =>
  z.object({ kind: z.literal(kind), title: z.string(), content });

/** One kind of sheet with everything that is on it: templates of paper and of the screen draw the same. */
export const SheetPart = z.discriminatedUnion('kind', [
  part('changes', ChangeList),
  part('recruiter-plans', RecruiterPlans),
  part('candidate-plans', CandidatePlans),
  part('signs', Signs),
  part('badges', Badges),
  part('door-list', Lists),
  part('signatures', Lists),
  part('stations', Lists),
  part('standby', Lists),
  part('incidents', Lists),
  part('evaluations', Cards),
  part('satisfaction', Cards),
  part('privacy', NoticeText),
]);
export type SheetPart = z.output<typeof SheetPart>;

/** The content of one kind. */
export type ContentOf<K extends SheetPart['kind']> = Extract<SheetPart, { kind: K }>['content'];

/** What goes to the printer together. */
export const Pile = z.object({ frame: Frame, parts: z.array(SheetPart) });
export type Pile = z.output<typeof Pile>;
