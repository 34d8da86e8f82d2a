import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Mark, type Standing, standingOf } from './merge.ts';
import { PRESENCES, type Presence } from './presence.ts';

/** "18:05 present, seen expected": a press of an evening, numbered by its time unless it has a name. */
function press(time: string, state: Presence, saw: Presence = 'expected', more: Partial<Mark> = {}): Mark {
  const at = `2026-11-12T${time}:00.000Z`;
  return { id: time, state, lateMinutes: null, at, eventAt: at, saw, takesBack: null, by: null, ...more };
}

const back = (time: string, takesBack: string): Mark => ({
  ...press(time, 'expected', 'present'),
  state: null,
  takesBack,
});

/** "present since 18:05, here at 18:05, present 18:05 against absent 18:10" */
function inWords({ state, since, arrivedAt, contradiction }: Standing): string {
  const time = (instant: string | null) => instant?.slice(11, 16) ?? '-';
  const against = contradiction === null ? [] : [contradiction.first, contradiction.second];
  return [state, time(since), time(arrivedAt), ...against.map(({ id, state: said }) => `${said}@${id}`)].join(
    ' ',
  );
}

test.each<[string, Mark[], string]>([
  ['nobody pressed', [], 'expected - -'],
  [
    'two desks scan the same person',
    [press('18:05', 'present'), press('18:07', 'present')],
    'present 18:05 18:05',
  ],
  ['here, then gone', [press('18:05', 'present'), press('18:30', 'left', 'present')], 'left 18:30 18:05'],
  [
    'gone, by a desk that did not see the arrival',
    [press('18:05', 'present'), press('18:30', 'left')],
    'left 18:30 18:05',
  ],
  [
    'absent, then here after all',
    [press('18:05', 'absent'), press('18:10', 'present')],
    'present 18:10 18:10',
  ],
  [
    'here at one desk, absent at another that does not know',
    [press('18:05', 'present'), press('18:10', 'absent')],
    'present 18:05 18:05 present@18:05 absent@18:10',
  ],
  [
    'somebody decides for absent',
    [press('18:05', 'present'), press('18:10', 'absent'), press('18:20', 'absent', 'present')],
    'absent 18:20 -',
  ],
  [
    'somebody decides for present',
    [press('18:05', 'present'), press('18:10', 'absent'), press('18:20', 'present', 'present')],
    'present 18:05 18:05',
  ],
  [
    'a third desk agrees, and nobody has decided',
    [press('18:05', 'present'), press('18:10', 'absent'), press('18:12', 'present')],
    'present 18:05 18:05 present@18:05 absent@18:10',
  ],
  [
    'late at one desk, absent at another',
    [press('18:05', 'late'), press('18:10', 'absent')],
    'absent 18:10 - late@18:05 absent@18:10',
  ],
  [
    'late, absent, and then here',
    [press('18:05', 'late'), press('18:10', 'absent'), press('18:12', 'present')],
    'present 18:12 18:12',
  ],
  [
    'left at one desk, scanned at another',
    [press('18:05', 'left'), press('18:20', 'present')],
    'present 18:20 18:20 left@18:05 present@18:20',
  ],
  [
    'left, and absent for who never saw them',
    [press('18:05', 'present'), press('18:30', 'left', 'present'), press('18:40', 'absent')],
    'left 18:30 18:05',
  ],
  ['taken back', [press('18:05', 'present'), back('18:06', '18:05')], 'expected - -'],
  [
    'taken back at one desk, scanned at another',
    [press('18:05', 'present'), back('18:06', '18:05'), press('18:09', 'present')],
    'present 18:09 18:09',
  ],
  [
    'pressed back to expected by who saw it',
    [press('18:05', 'present'), press('18:06', 'expected', 'present')],
    'expected 18:06 -',
  ],
  [
    'pressed back to expected by who did not',
    [press('18:05', 'present'), press('18:06', 'expected', 'late')],
    'present 18:05 18:05 present@18:05 expected@18:06',
  ],
  ['late again: waited for anew', [press('18:05', 'late'), press('18:20', 'late', 'late')], 'late 18:20 -'],
])('%s', (_, marks, expected) => {
  expect(inWords(standingOf(marks))).toBe(expected);
  expect(inWords(standingOf(marks.toReversed()))).toBe(expected);
});

const MINUTES = Array.from({ length: 20 }, (_, minute) => `18:${String(minute).padStart(2, '0')}`);

/** Presses of three desks about one person in twenty minutes, some of them taken back by their own desk. */
const presses: fc.Arbitrary<Mark[]> = fc
  .array(
    fc.record({
      desk: fc.constantFrom('a', 'b', 'c'),
      time: fc.constantFrom(...MINUTES),
      state: fc.constantFrom(...PRESENCES),
      saw: fc.constantFrom(...PRESENCES),
      lateMinutes: fc.constantFrom(5, 10, 30),
      takesBackNumber: fc.option(fc.nat(11), { freq: 6 }),
    }),
    { maxLength: 12 },
  )
  .map((drawn) =>
    drawn.map(({ desk, time, state, saw, lateMinutes, takesBackNumber }, number) => {
      const id = `${desk}${number}`;
      const more = { id, by: desk, lateMinutes: state === 'late' ? lateMinutes : null };
      return takesBackNumber === null
        ? press(time, state, saw, more)
        : { ...press(time, 'expected', saw, more), state: null, takesBack: `${desk}${takesBackNumber}` };
    }),
  );

/** What a server ends with that gets these batches one after the other and keeps each press once. */
function uploaded(batches: readonly (readonly Mark[])[]): Standing {
  const kept = new Map<string, Mark>();
  let standing = standingOf([]);
  for (const batch of batches)
    for (const mark of batch) {
      if (!kept.has(mark.id)) kept.set(mark.id, mark);
      standing = standingOf(kept.values());
    }
  return standing;
}

test('10,000 ways to send the presses of three desks, in pieces and twice, end the same', () => {
  const ways = fc.record({
    marks: presses,
    order: fc.infiniteStream(fc.nat()),
    again: fc.array(fc.nat(11), { maxLength: 6 }),
    piece: fc.integer({ min: 1, max: 5 }),
  });
  fc.assert(
    fc.property(ways, ({ marks, order, again, piece }) => {
      const shuffled = marks
        .map((mark) => ({ mark, key: order.next().value as number }))
        .sort((a, b) => a.key - b.key)
        .map(({ mark }) => mark);
      const sent = [...shuffled, ...again.flatMap((index) => marks[index] ?? [])];
      const batches = Array.from({ length: Math.ceil(sent.length / piece) }, (_, index) =>
        sent.slice(index * piece, (index + 1) * piece),
      );
      expect(uploaded(batches)).toEqual(standingOf(marks));
    }),
    { numRuns: 10_000 },
  );
});

test('no arrival is lost: whoever was seen is here or has left, from the first time on, unless somebody who saw it says otherwise', () => {
  const unaware = presses.map((marks) =>
    marks
      .filter(({ takesBack }) => takesBack === null)
      .map((mark) => ({ ...mark, saw: 'expected' as const })),
  );
  fc.assert(
    fc.property(unaware, (marks) => {
      const arrivals = marks.filter(({ state }) => state === 'present');
      fc.pre(arrivals.length > 0 && !marks.some(({ state }) => state === 'expected'));
      const { state, arrivedAt } = standingOf(marks);
      expect(['present', 'left']).toContain(state);
      expect(arrivedAt).toBe(arrivals.map(({ at }) => at).sort()[0]);
    }),
    { numRuns: 2_000 },
  );
});

test('a contradiction names two presses that were made, and goes with the first press that sees what stands', () => {
  fc.assert(
    fc.property(presses, (marks) => {
      const { contradiction, state } = standingOf(marks);
      if (contradiction === null) return;
      expect(marks).toEqual(expect.arrayContaining([contradiction.first, contradiction.second]));
      expect(standingOf([...marks, press('19:00', state, state)]).contradiction).toBeNull();
    }),
    { numRuns: 2_000 },
  );
});
