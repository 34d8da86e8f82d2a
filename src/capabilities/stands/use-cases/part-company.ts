import { z } from 'zod';
import { done } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { partCompany as part } from '../store/visitors.ts';

/** Goes on alone: an invitation is taken back, an offer declined, a visit together ended. */
export const partCompany = command({
  name: 'part-company',
  summary: 'Continuer ma visite sans accompagnement',
  input: z.object({}),
  output: z.object({}),
  token: null,
  allow: (actor) => actor.attends(),
  async run({ db, scope, note }) {
    const { eventId, registrationId } = scope;
    if (await part(db, { eventId, registrationId })) await note('companion-left-out', {});
    return done({});
  },
});
