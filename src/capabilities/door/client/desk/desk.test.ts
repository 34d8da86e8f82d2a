import { afterEach, expect, test, vi } from 'vitest';
import type { DeskAnswer, DeskOperation, DeskPerson } from '../../rules/desk-shapes.ts';
import { deskClock } from './clock.ts';
import { awaitedByPartner, isToRead, isWorthReading, nextOf, shownPeople, withAnswers } from './shown.ts';
import type { KeptPress } from './vault.ts';

const AT = '2026-11-12T17:05:00.000Z';
const place = (hour: string, whom: string) => ({
  startsAt: `2026-11-12T${hour}:00.000Z`,
  endsAt: `2026-11-12T${hour.slice(0, 3)}50:00.000Z`,
  table: '4',
  whom,
});
const person = (id: string, more: Partial<DeskPerson> = {}): DeskPerson => ({
  kind: 'candidate',
  id,
  name: id,
  detail: null,
  cardCode: null,
  waiting: false,
  state: 'expected',
  lateMinutes: null,
  link: null,
  cardHash: null,
  places: [],
  ...more,
});
let seq = 0;
const press = (operation: DeskOperation): KeptPress => ({ seq: ++seq, operation, name: '', tried: false });
const mark = (id: string, subjectId: string, state: DeskPerson['state']) =>
  press({
    what: 'mark',
    id,
    at: AT,
    kind: 'candidate',
    subjectId,
    state,
    lateMinutes: null,
    saw: 'expected',
  });
const back = (subjectId: string, takesBack: string) =>
  press({ what: 'take-back', id: 'back', at: AT, kind: 'candidate', subjectId, takesBack });
const ana = press({
  what: 'walk-in',
  id: 'ana',
  at: AT,
  firstName: 'Ana',
  lastName: 'Silva',
  another: false,
  site: null,
  consent: true,
});

const states = (presses: KeptPress[]) =>
  shownPeople([person('p'), person('q')], presses).map(({ id, state }) => `${id} ${state}`);

test('the list shows what was pressed here since, and not what was taken back', () => {
  expect(states([])).toEqual(['p expected', 'q expected']);
  expect(states([mark('1', 'p', 'present'), mark('2', 'p', 'left')])).toEqual(['p left', 'q expected']);
  const marks = [mark('1', 'p', 'present'), mark('2', 'p', 'left'), back('p', '2')];
  expect(states(marks)).toEqual(['p present', 'q expected']);
});

test('who was welcomed here stands first, and can leave again', () => {
  expect(states([ana])).toEqual(['ana present', 'p expected', 'q expected']);
  expect(states([ana, mark('1', 'ana', 'left')])[0]).toBe('ana left');
  expect(states([ana, back('ana', 'ana')])).toEqual(['p expected', 'q expected']);
});

test('what the server answered stands in the list until the next one comes', () => {
  const answer = (subjectId: string, state: DeskPerson['state']): DeskAnswer => ({
    id: 'x',
    outcome: 'done',
    refusal: null,
    kind: 'candidate',
    subjectId,
    name: 'Ana Silva',
    state,
    lateMinutes: null,
  });
  const people = withAnswers(
    [person('p')],
    [
      { answer: answer('p', 'present'), operation: mark('1', 'p', 'present').operation },
      { answer: answer('new', 'present'), operation: ana.operation },
    ],
  );
  expect(people.map(({ id, name, state }) => [id, name, state])).toEqual([
    ['p', 'p', 'present'],
    ['new', 'Ana Silva', 'present'],
  ]);
});

test('who was welcomed without network needs places until they have one, where others have some', () => {
  const answer: DeskAnswer = {
    id: 'ana',
    outcome: 'done',
    refusal: null,
    kind: 'candidate',
    subjectId: 'new',
    name: 'Ana Silva',
    state: 'present',
    lateMinutes: null,
  };
  expect(isWorthReading(answer, ana.operation)).toBe(true);
  expect(isWorthReading(answer, mark('1', 'p', 'present').operation)).toBe(false);
  const planned = person('p', { places: [place('17:30', 'Studio Terril')] });
  const shows = (more: Partial<DeskPerson>, others = [planned]) =>
    isToRead({ answer }, [person('new', { state: 'present', ...more }), ...others]);
  expect(shows({})).toBe(true);
  expect(shows({ places: [place('18:30', 'Garage Nord')] })).toBe(false);
  expect(shows({ waiting: true })).toBe(false);
  expect(shows({ state: 'left' })).toBe(false);
  expect(shows({}, [person('p')])).toBe(false);
  expect(isToRead({ answer: { ...answer, outcome: 'refused', subjectId: null } }, [])).toBe(true);
});

test('the next place goes on with the time; who is gone has none', () => {
  const places = [place('17:30', 'Studio Terril'), place('18:30', 'Garage Nord')];
  expect(nextOf(person('p', { places }), '2026-11-12T17:40:00.000Z')?.whom).toBe('Studio Terril');
  expect(nextOf(person('p', { places }), '2026-11-12T18:00:00.000Z')?.whom).toBe('Garage Nord');
  expect(nextOf(person('p', { places }), '2026-11-12T19:00:00.000Z')).toBeNull();
  expect(nextOf(person('p', { places, state: 'absent' }), AT)).toBeNull();
});

afterEach(() => vi.restoreAllMocks());

test('a device 40 minutes slow counts by the server, also when somebody sets it right, and remembers the difference', () => {
  const device = vi.spyOn(Date, 'now').mockReturnValue(Date.parse(AT) - 40 * 60_000);
  const elapsed = vi.spyOn(performance, 'now').mockReturnValue(1_000);
  const clock = deskClock(0);
  clock.hear(AT, 900, 1_100);
  expect(new Date(clock.now()).toISOString()).toBe(AT);
  expect(clock.offset()).toBe(40 * 60_000);
  elapsed.mockReturnValue(61_000);
  device.mockReturnValue(Date.parse(AT) + 60_000);
  expect(new Date(clock.now()).toISOString()).toBe('2026-11-12T17:06:00.000Z');
  expect(deskClock(clock.offset()).now()).toBe(clock.now());
});

test('a partner’s group is who it still awaits: not who is here, has left, waits for a seat or recruits', () => {
  const mirec = { detail: 'MIREC' };
  const people = [
    person('ana', mirec),
    person('bea', { ...mirec, state: 'late' }),
    person('cem', { ...mirec, state: 'present' }),
    person('dan', { ...mirec, waiting: true }),
    person('eva', { detail: 'Contact', kind: 'recruiter' }),
    person('fay'),
    person('gil', { detail: 'Aleap' }),
  ];
  const groups = awaitedByPartner(shownPeople(people, [mark('1', 'ana', 'present')]));
  expect([...groups].map(([name, theirs]) => [name, ...theirs.map(({ id }) => id)])).toEqual([
    ['Aleap', 'gil'],
    ['MIREC', 'bea'],
  ]);
});
