import { z } from 'zod';
import { done } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { eventFacts } from '../../events/queries.ts';
import { checkState } from '../rules/calls.ts';
import { MyCheck } from '../schema.ts';
import { hostOf } from '../store/calls.ts';
import { findCheck } from '../store/checks.ts';

/** Somebody tries camera, microphone, loudspeaker and network before the day. */
export const viewMyCheck = query({
  name: 'view-my-check',
  summary: 'Essayer mon appareil avant un entretien à distance',
  input: z.object({}),
  output: MyCheck,
  token: null,
  allow: (actor) => actor.attends() ?? actor.recruits(),
  async run({ db, scope }) {
    const { eventId } = scope;
    const subjectId = scope.as === 'candidate' ? scope.registrationId : scope.recruiterId;
    const check = await findCheck(db, { eventId, subjectId });
    const { name, timeZone } = await eventFacts(db, eventId);
    return done({
      event: { name, timeZone },
      as: scope.as,
      check,
      state: checkState(check),
      help: await hostOf(db, eventId),
    });
  },
});
