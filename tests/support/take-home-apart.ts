// Takes over what a hall brought in a process of its own, for a test that kills it: DATABASE, then who does it and the
// event as JSON.
import { takeHome } from '../../src/capabilities/hall-mode/use-cases/take-home.ts';
import { Actor, type Identity, type Participation } from '../../src/kernel/actor.ts';
import { openDatabase } from '../../src/kernel/database.ts';
import { perform } from '../../src/kernel/perform.ts';
import { loadSigningKey } from '../../src/kernel/personal-links.ts';

const [url = '', given = '{}'] = process.argv.slice(2);
const { identity, participations, now, ...input } = JSON.parse(given) as {
  identity: Identity;
  participations: Participation[];
  now: string;
};
const { db, close } = openDatabase(url, { size: 2 });
await loadSigningKey(db, undefined);
const answer = await perform(db, takeHome, { actor: new Actor(identity, participations), input, now });
process.stdout.write(answer.kind);
await close();
