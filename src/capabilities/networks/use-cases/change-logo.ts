import { z } from 'zod';
import { Upload } from '../../../kernel/files.ts';
import { redrawnPicture } from '../../../kernel/pictures.ts';
import { done, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { LOGO } from '../rules.ts';
import { keepLogo } from '../store/networks.ts';

/** Keeps a logo, drawn anew: whatever else was in the file does not reach anybody's page. */
export const changeLogo = command({
  name: 'change-logo',
  summary: 'Changer le logo du réseau',
  input: z.object({ networkId: z.uuid(), file: Upload }),
  output: z.object({}),
  refusals: ['logo-unreadable'],
  token: null,
  allow: (actor, { networkId }) => actor.administers(networkId),
  async prepare(_, { file }) {
    const logo = await redrawnPicture(file.bytes, LOGO);
    return logo === null ? refused('logo-unreadable', {}, 'file') : done(logo);
  },
  async run({ db, scope, note }, _, logo: Uint8Array) {
    await keepLogo(db, scope, logo);
    await note('logo-changed');
    return done({});
  },
});
