import { z } from 'zod';
import { done } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { checkState } from '../rules/calls.ts';
import { CHECK_STATES, DeviceCheck } from '../schema.ts';
import { saveCheck } from '../store/checks.ts';

/** Keeps what somebody's devices can do, so that who helps can call those that lack something. */
export const keepCheck = command({
  name: 'keep-check',
  summary: 'Garder l’essai de mon appareil',
  input: DeviceCheck,
  output: z.object({ state: z.enum(CHECK_STATES) }),
  token: null,
  allow: (actor) => actor.attends() ?? actor.recruits(),
  async run({ db, scope, now }, check) {
    const { eventId, as: kind } = scope;
    const subjectId = scope.as === 'candidate' ? scope.registrationId : scope.recruiterId;
    await saveCheck(db, { eventId, subjectId, kind }, check, now);
    return done({ state: checkState(check) });
  },
});
