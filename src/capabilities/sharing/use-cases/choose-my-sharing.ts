import { z } from 'zod';
import { command } from '../../../kernel/use-case.ts';
import { SharingChoice } from '../schema.ts';
import { choose } from './shared/choosing.ts';

/** I say what recruiters read of me; it holds from now on, and is taken back as easily. */
export const chooseMySharing = command({
  name: 'choose-my-sharing',
  summary: 'Choisir ce que les recruteurs verront de moi',
  input: SharingChoice,
  output: z.object({}),
  token: null,
  allow: (actor) => actor.attends(),
  run: (context, choice) =>
    choose(
      context,
      { eventId: context.scope.eventId, registrationId: context.scope.registrationId },
      { ...choice, assisted: false },
    ),
});
