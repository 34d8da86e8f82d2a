import { z } from 'zod';
import { done } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { colleagues } from '../store/caseload.ts';

/** What the form of a new person needs: in which organisation's caseload, followed by whom. */
export const viewNewPerson = query({
  name: 'view-new-person',
  summary: 'Préparer une nouvelle fiche',
  input: z.object({}),
  output: z.object({
    colleagues: z.array(
      z.object({ organisationId: z.uuid(), organisation: z.string(), accountId: z.uuid(), name: z.string() }),
    ),
    /** Whoever asks, to be named first; null for a program. */
    me: z.uuid().nullable(),
  }),
  token: 'people',
  allow: (actor) => actor.follows(),
  run: async ({ db, scope }) => done({ colleagues: await colleagues(db, scope), me: scope.accountId }),
});
