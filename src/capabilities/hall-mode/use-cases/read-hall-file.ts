import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { z } from 'zod';
import { Upload } from '../../../kernel/files.ts';
import { done, refused } from '../../../kernel/result.ts';
import { seal } from '../../../kernel/sealed.ts';
import { command } from '../../../kernel/use-case.ts';
import { dropHome, keepFile } from '../store/takes.ts';
import { hindrance, openFile } from './shared/moving.ts';
import { SEALED_FOR } from './shared/waiting.ts';

/** Opens what a laptop brings home and keeps it to be looked at; nothing is taken over yet. */
export const readHallFile = command({
  name: 'read-hall-file',
  summary: 'Lire le fichier de retour d’une salle, avant de reprendre ce qui y a été fait',
  input: z.object({ eventId: z.uuid(), file: Upload, passphrase: z.string().trim().min(1).max(200) }),
  output: z.object({}),
  refusals: [
    'foreign',
    'locked',
    'other-version',
    'goes-to-the-hall',
    'other-event',
    'not-from-here',
    'given-up',
  ],
  token: null,
  allow: (actor, { eventId }) => actor.organises(eventId),
  async prepare({ db, scope }, { file, passphrase }) {
    const opened = await openFile(file.bytes, passphrase);
    if (opened.kind === 'locked') return refused('locked', {}, 'passphrase');
    if (opened.kind === 'out') return refused('goes-to-the-hall', {}, 'file');
    if (opened.kind !== 'home') return refused(opened.kind, {}, 'file');
    const { bundle } = opened;
    const because = await hindrance(db, bundle, scope.eventId);
    if (because !== null) return refused(because, { event: bundle.name, laptop: bundle.laptop }, 'file');
    const packed = await promisify(gzip)(JSON.stringify(bundle));
    return done({ takeId: bundle.takeId, bytes: Buffer.from(seal(packed.toString('base64'), SEALED_FOR)) });
  },
  async run({ db, scope, now, note }, _, { takeId, bytes }) {
    await dropHome(db, scope.eventId);
    await keepFile(db, { takeId, eventId: scope.eventId, way: 'home', bytes, madeAt: now });
    await note('hall-file-read');
    return done({});
  },
});
