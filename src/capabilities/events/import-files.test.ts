import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { type Person, testHouse } from '../../../tests/support/house.ts';
import { LOCALES } from '../../kernel/locale.ts';
import type { ImportKind } from './schema.ts';
import { texts } from './texts.ts';
import { addPartner } from './use-cases/add-partner.ts';
import { applyImport } from './use-cases/apply-import.ts';
import { createEvent } from './use-cases/create-event.ts';
import { startImport } from './use-cases/start-import.ts';
import { viewImport } from './use-cases/view-import.ts';

const DEMO = join(import.meta.dirname, '../../../demo');
/** Real files, where they are at hand. */
const REFERENCE = join(import.meta.dirname, '../../../../shared/data');
const reference = existsSync(REFERENCE)
  ? ['imports', 'events'].flatMap((folder) =>
      readdirSync(join(REFERENCE, folder)).map((name) => join(REFERENCE, folder, name)),
    )
  : [];
const files = [
  ...readdirSync(join(DEMO, 'files')).map((name) => join(DEMO, 'files', name)),
  ...reference,
].filter((path) => /\.(csv|tsv|xlsx|json)$/.test(path));

const house = testHouse();
let nadia: Person;
let eventId: string;

beforeAll(async () => {
  const host = await house.organisation('La Verrière coworking', { Nadia: 'organiser' });
  nadia = host.people.Nadia!;
  ({ eventId } = await house.must(createEvent, await house.as(nadia), {
    organisationId: host.id,
    name: 'Soirée',
    date: '2026-12-10',
    place: 'La Verrière',
    firstRoundAt: '18:50',
  }));
  for (const name of ['Sambre-Code', 'Passerelle 6060', 'Promotion sociale des Forges']) {
    const { id } = await house.organisation(name);
    await house.must(addPartner, await house.as(nadia), { eventId, partnerId: id });
  }
  for (const [kind, name] of [
    ['recruiters', 'recruteurs.xlsx'],
    ['candidates', 'candidats.xlsx'],
  ] as const) {
    const { importId } = await started(kind, join(DEMO, 'charleroi', name));
    await house.must(applyImport, await house.as(nadia), { eventId, importId });
    await house.deliver();
  }
});

async function asked(kind: ImportKind, path: string) {
  const file = { name: path.split('/').at(-1)!, mediaType: '', bytes: new Uint8Array(readFileSync(path)) };
  return house.ask(startImport, await house.as(nadia), { eventId, kind, file });
}

async function started(kind: ImportKind, path: string) {
  const answer = await asked(kind, path);
  if (answer.kind !== 'done') throw new Error(`${path}: ${JSON.stringify(answer)}`);
  return answer.value;
}

test.each(files)(
  '%s goes in as the list it is, or is refused in words; no national number stays',
  async (path) => {
    const kind = /employers|orgs/.test(path) ? 'recruiters' : 'candidates';
    const answer = await asked(kind, path);
    if (answer.kind === 'refused') {
      for (const locale of LOCALES) expect(texts(locale).refusals).toHaveProperty(answer.refusal);
      return;
    }
    if (answer.kind !== 'done') throw new Error(`${path}: ${answer.kind}`);
    const { importId } = answer.value;
    const seen = await house.must(viewImport, await house.as(nadia), { eventId, importId });
    expect(Object.values(seen.counts).reduce((sum, count) => sum + count, 0)).toBeGreaterThan(0);
    const heads = seen.import.columns.filter(({ header }) => /^(nir|niss|n° national)/i.test(header));
    for (const { samples } of heads) expect(samples).toEqual([]);
  },
);
