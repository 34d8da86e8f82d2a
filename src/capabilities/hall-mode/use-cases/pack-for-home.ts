import { z } from 'zod';
import { servesHall } from '../../../kernel/personal-links.ts';
import { done, notFound } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { heldTake, keepFile } from '../store/takes.ts';
import { HOME_NAME } from './shared/file-names.ts';
import { readHome } from './shared/moving.ts';
import { newPassphrase, seal } from './shared/sealed-file.ts';

/** On the laptop, afterwards: seals what was done in the hall, to be brought home. It can be done again. */
export const packForHome = command({
  name: 'pack-for-home',
  summary: 'Préparer le retour d’un événement depuis la salle',
  input: z.object({ eventId: z.uuid() }),
  output: z.object({ takeId: z.uuid(), eventId: z.uuid(), passphrase: z.string(), fileName: z.string() }),
  token: null,
  unfenced: 'the file holds every row that changed in the hall, of all organisations that take part, sealed',
  allow: (actor, { eventId }) => actor.organises(eventId),
  async prepare({ db, now }, { eventId }) {
    const held = await heldTake(db);
    if (!servesHall() || held?.eventId !== eventId) return notFound();
    const bundle = await readHome(db, held.takeId, now);
    if (bundle === null) return notFound();
    const passphrase = newPassphrase();
    return done({ takeId: held.takeId, passphrase, bytes: await seal(bundle, passphrase) });
  },
  async run({ db, now, note }, { eventId }, { takeId, passphrase, bytes }) {
    await keepFile(db, { takeId, eventId, way: 'out', bytes, madeAt: now });
    await note('hall-packed-home');
    return done({ takeId, eventId, passphrase, fileName: HOME_NAME });
  },
});
