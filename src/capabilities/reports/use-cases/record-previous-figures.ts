import { z } from 'zod';
import { done } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { PreviousFigures } from '../schema.ts';
import { keepPreviousFigures } from '../store/editions.ts';

/** For the first event run with this software: what is known of the edition before it, typed by hand. */
export const recordPreviousFigures = command({
  name: 'record-previous-figures',
  summary: 'Noter les chiffres de l’édition précédente',
  input: PreviousFigures,
  output: z.object({}),
  token: 'results',
  allow: (actor, { eventId }) => actor.organises(eventId),
  async run({ db, scope, note }, { eventId: _, ...figures }) {
    await keepPreviousFigures(db, scope, figures);
    await note('previous-figures-recorded', { name: figures.name });
    return done({});
  },
});
