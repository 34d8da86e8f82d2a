import { z } from 'zod';
import { servesHall } from '../../../kernel/personal-links.ts';
import { done, notFound, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { keepFile, openTake } from '../store/takes.ts';
import { OUT_NAME } from './shared/file-names.ts';
import { noteLeaving, readLeaving } from './shared/moving.ts';
import { newPassphrase, seal } from './shared/sealed-file.ts';

/**
 * Seals an event for a laptop in a hall: its file waits a day to be downloaded, its passphrase is said once, here, and
 * written nowhere.
 */
export const packForHall = command({
  name: 'pack-for-hall',
  summary: 'Emporter un événement dans une salle sans internet',
  input: z.object({ eventId: z.uuid(), laptop: z.string().trim().min(1).max(60) }),
  output: z.object({ takeId: z.uuid(), eventId: z.uuid(), passphrase: z.string(), fileName: z.string() }),
  refusals: ['already-in-hall', 'serves-hall'],
  token: null,
  unfenced: 'the file holds every row that the day needs, of all organisations that take part, sealed',
  allow: (actor, { eventId }) => actor.organises(eventId),
  async prepare({ db, now }, { eventId, laptop }) {
    if (servesHall()) return refused('serves-hall');
    const out = await openTake(db, eventId);
    if (out !== null) return refused('already-in-hall', { laptop: out.laptop });
    const leaving = await readLeaving(db, { eventId, laptop }, now);
    if (leaving === null) return notFound();
    const passphrase = newPassphrase();
    return done({ leaving, passphrase, bytes: await seal(leaving.bundle, passphrase) });
  },
  async run({ db, now, note }, { eventId, laptop }, { leaving, passphrase, bytes }) {
    const out = await openTake(db, eventId);
    if (out !== null) return refused('already-in-hall', { laptop: out.laptop });
    await noteLeaving(db, leaving);
    const { takeId } = leaving.bundle;
    await keepFile(db, { takeId, eventId, way: 'out', bytes, madeAt: now });
    await note('hall-packed', { laptop });
    return done({ takeId, eventId, passphrase, fileName: OUT_NAME });
  },
});
