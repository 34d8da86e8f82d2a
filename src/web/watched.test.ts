import { expect, test } from 'vitest';
import { figureInWords } from './live-figures.ts';
import { followPages, type Seen } from './watched.ts';

test('a figure that changes is told to whom it concerns, and is no change of any page', async () => {
  const places = (ahead: number) => new Map([['jessica', { p1: { ahead }, p2: { ahead: 7 } }]]);
  const versions = new Map([
    ['jessica', 'a'],
    ['steven', 'b'],
  ]);
  const seen = (ahead: number, waiting: number): Seen => ({
    everybody: 'v1',
    people: versions,
    figures: { everybody: { coron: { waiting }, garage: { waiting: 2 } }, people: places(ahead) },
  });
  let now = seen(3, 4);
  const follower = followPages({ see: async () => now, eventChangedAt: () => null });
  await follower.look();
  expect(follower.figuresOf('steven')).toEqual({ coron: { waiting: 4 }, garage: { waiting: 2 } });
  now = seen(2, 3);
  const changes = await follower.look();
  expect(changes).toEqual({
    own: new Set(),
    shared: false,
    ownFigures: new Map([['jessica', { p1: { ahead: 2 } }]]),
    sharedFigures: { coron: { waiting: 3 } },
  });
  expect(follower.changedAt('jessica')).toBe(null);
  expect(follower.figuresOf('jessica')).toMatchObject({ p1: { ahead: 2 }, p2: { ahead: 7 } });
  now = { everybody: 'v1', people: versions };
  expect(await follower.look()).toMatchObject({ ownFigures: new Map(), sharedFigures: {} });
});

test.each([
  [0, 'Vous passez ensuite'],
  [1, '1 personne avant vous'],
  [12, '12 personnes avant vous'],
  [null, ''],
])('%s before is said in words', (figure, said) => {
  const words = { 0: 'Vous passez ensuite', 1: '1 personne avant vous', other: '# personnes avant vous' };
  expect(figureInWords(words, figure)).toBe(said);
});
