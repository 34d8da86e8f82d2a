import { beforeAll, expect, test } from 'vitest';
import { asset, assetFile, prepareAssets } from './assets.ts';

beforeAll(prepareAssets);

const weight = (name: string) => assetFile(asset(name))?.brotli?.length ?? Number.NaN;

test.each([
  ['person.css', 12_000],
  ['organiser.css', 20_000],
  ['wall.css', 12_000],
  ['page.js', 15_000],
])('%s weighs at most %i bytes compressed', (name, most) => {
  expect(weight(name)).toBeLessThanOrEqual(most);
});

test('an address holds a hash, so that it may be cached for ever', () => {
  expect(asset('person.css')).toMatch(/^\/assets\/person-[\w-]{8}\.css$/);
});

test('a page for phones downloads no font, an organiser’s page downloads ours', () => {
  const text = (name: string) => assetFile(asset(name))?.body.toString() ?? '';
  expect(text('person.css')).not.toContain('@font-face');
  const font = /url\(([^)]+\.woff2)\)/.exec(text('organiser.css'))?.[1] ?? '';
  expect(assetFile(font)).toMatchObject({ type: 'font/woff2', brotli: null });
});

test('an address that is none of ours gives nothing', () => {
  expect(assetFile('/assets/../package.json')).toBeNull();
});

test('a name that does not exist is told with those that do', () => {
  expect(() => asset('persons.css')).toThrow(/No asset "persons.css". There are: .*person.css/);
});
