// Applies an import in a process of its own, for a test that kills it: DATABASE, then who does it, the event and the
// import as JSON.
import { applyImport } from '../../src/capabilities/events/use-cases/apply-import.ts';
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
const actor = new Actor(identity, participations);
const answer = await perform(db, applyImport, { actor, input, now });
process.stdout.write(answer.kind);
await close();
