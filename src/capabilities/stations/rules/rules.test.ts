import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plusMinutes } from '../../../kernel/clock.ts';
import { hostStation } from './host.ts';
import { newPairingCode, pairedUntil, readPairingCode, shownPairingCode } from './pairing.ts';
import { nextChange, type Planned, sittingUntil, stageOf } from './stage.ts';

const at = (time: string) => `2026-11-12T${time}:00.000Z`;
const meeting = (from: string, to: string, sitting: Planned['sitting'] = 'none'): Planned => ({
  meetingId: from,
  startsAt: at(from),
  endsAt: at(to),
  sitting,
});
const works = (now: string) => ({ broken: false, now: at(now) });

test.each<[string, Planned[], string, string]>([
  ['nobody planned', [], '10:00', 'waiting null'],
  ['an hour before', [meeting('11:00', '11:15')], '10:00', 'waiting 11:00'],
  ['a quarter before', [meeting('11:00', '11:15')], '10:45', 'expected 11:00'],
  ['late, but not over', [meeting('11:00', '11:15')], '11:14', 'expected 11:00'],
  ['nobody came', [meeting('11:00', '11:15'), meeting('11:40', '11:55')], '11:15', 'waiting 11:40'],
  ['sits there before the time', [meeting('11:00', '11:15', 'open')], '10:50', 'seated 11:00'],
  ['a few minutes over, nobody waits', [meeting('11:00', '11:15', 'open')], '11:18', 'seated 11:00'],
  ['forgotten after some minutes', [meeting('11:00', '11:15', 'open')], '11:20', 'waiting null'],
  [
    'the next person is due: nothing of the first remains',
    [meeting('11:00', '11:15', 'open'), meeting('11:18', '11:33')],
    '11:17',
    'expected 11:18',
  ],
  ['who left does not come back', [meeting('11:00', '11:15', 'over')], '11:05', 'waiting null'],
  [
    'who left makes room for the next',
    [meeting('11:00', '11:15', 'over'), meeting('11:18', '11:33')],
    '11:05',
    'expected 11:18',
  ],
])('a station shows one thing: %s', (_, meetings, now, shown) => {
  const stage = stageOf(meetings, works(now));
  const whose =
    stage.kind === 'waiting'
      ? (stage.nextAt?.slice(11, 16) ?? null)
      : stage.kind === 'broken'
        ? ''
        : stage.meeting.meetingId;
  expect(`${stage.kind} ${whose}`).toBe(shown);
});

test('a broken station names nobody, whoever sits there', () => {
  const stage = stageOf([meeting('11:00', '11:15', 'open')], { broken: true, now: at('11:05') });
  expect(stage).toEqual({ kind: 'broken' });
  expect(nextChange(stage)).toBe(null);
});

test('what a station shows stays the same until the moment it gives, and differs there', () => {
  const minutes = fc.integer({ min: 0, max: 600 });
  const sitting = fc.constantFrom<Planned['sitting']>('none', 'open', 'over');
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 5, max: 30 }), sitting), {
        maxLength: 5,
      }),
      minutes,
      (gaps, minute) => {
        let clock = at('06:00');
        let someoneSits = false;
        const meetings = gaps.map(([gap, length, wish], index) => {
          const startsAt = plusMinutes(clock, gap);
          clock = plusMinutes(startsAt, length);
          // One person at a time.
          const sits = wish === 'open' && !someoneSits;
          someoneSits ||= sits;
          const told = wish === 'open' && !sits ? ('none' as const) : wish;
          return { meetingId: String(index), startsAt, endsAt: clock, sitting: told };
        });
        const now = plusMinutes(at('06:00'), minute);
        const stage = stageOf(meetings, { broken: false, now });
        const change = nextChange(stage);
        if (change === null) return;
        expect(change > now).toBe(true);
        const before = plusMinutes(change, -1 / 60_000);
        expect(stageOf(meetings, { broken: false, now: before < now ? now : before })).toEqual(stage);
        expect(stageOf(meetings, { broken: false, now: change })).not.toEqual(stage);
      },
    ),
  );
});

test('somebody’s sitting never ends before their interview, nor reaches into the next one', () => {
  const seated = meeting('11:00', '11:15', 'open');
  expect(sittingUntil(seated, [seated])).toBe(at('11:20'));
  expect(sittingUntil(seated, [seated, meeting('11:15', '11:30')])).toBe(at('11:15'));
  expect(sittingUntil(seated, [seated, meeting('11:18', '11:33')])).toBe(at('11:17'));
});

test('a code is six figures, read out in two groups and typed in any way', () => {
  expect(newPairingCode(() => 4_821)).toBe('004821');
  expect(shownPairingCode('004821')).toBe('004 821');
  expect(readPairingCode(' 004 821 ')).toBe('004821');
  for (const wrong of ['', '48213', '0048213', 'quatre', '12345a']) expect(readPairingCode(wrong)).toBe(null);
});

test('a computer that is set up a week before still knows its station on the day, and forgets it afterwards', () => {
  expect(pairedUntil(at('20:00'), '2026-11-05T08:00:00.000Z')).toBe('2026-11-14T20:00:00.000Z');
  expect(pairedUntil(at('20:00'), '2026-12-01T08:00:00.000Z')).toBe('2026-12-03T08:00:00.000Z');
});

test('the host sees what is wrong first, then who sits there and who comes', () => {
  const fine = {
    brokenAt: null,
    askedAt: null,
    helpReason: null,
    silentSince: null,
    plugged: true,
    check: null,
  };
  const first = meeting('11:00', '11:15', 'open');
  const second = meeting('11:40', '11:55');
  const see = (known: Partial<typeof fine> | object, now = '11:05') =>
    hostStation({ ...fine, ...known }, [first, second], at(now));
  expect(see({})).toMatchObject({ state: 'seated', seated: first, next: second });
  expect(see({ silentSince: at('11:01') })).toMatchObject({ state: 'silent', since: at('11:01') });
  expect(see({ plugged: false, silentSince: at('11:01') }).state).toBe('unplugged');
  expect(see({ askedAt: at('11:02'), helpReason: 'code', silentSince: at('11:01') })).toMatchObject({
    state: 'help',
    helpReason: 'code',
  });
  expect(see({ brokenAt: at('11:03'), askedAt: at('11:02') }).state).toBe('broken');
  expect(see({}, '11:30')).toMatchObject({ state: 'expected', seated: null, next: second });
  expect(see({}, '12:30')).toMatchObject({ state: 'free', seated: null, next: null });
});
