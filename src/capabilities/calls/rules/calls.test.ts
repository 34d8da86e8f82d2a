import { expect, test } from 'vitest';
import { checkState, foremostCall, stageOf, stateOf, stepsFor, troubleOf, type Visit } from './calls.ts';

const at = (time: string) => `2026-11-12T${time}.000Z`;
const call = {
  startsAt: at('18:00:00'),
  endsAt: at('18:15:00'),
  status: 'planned',
  channel: 'video-home',
} as const;
const visit = (side: Visit['side'], more: Partial<Visit> = {}): Visit => ({
  side,
  phase: 'live',
  phaseAt: at('17:58:00'),
  joinedAt: at('17:58:00'),
  leftAt: null,
  ...more,
});

test.each([
  ['17:49:59', 'planned', 'early'],
  ['17:50:00', 'planned', 'open'],
  ['18:40:00', 'planned', 'open'],
  ['19:00:00', 'planned', 'over'],
  ['18:10:00', 'held', 'open'],
  ['18:15:00', 'held', 'over'],
  ['18:00:00', 'cancelled', 'over'],
])('at %s a call that is %s is %s', (time, status, stage) => {
  expect(stageOf({ ...call, status }, at(time))).toBe(stage);
});

test('the call of now is the one that runs, else the next, else the one that may still go on', () => {
  const next = { ...call, startsAt: at('18:18:00'), endsAt: at('18:33:00') };
  expect(foremostCall([next, call], at('18:05:00'))).toBe(call);
  expect(foremostCall([next, call], at('18:16:00'))).toBe(next);
  expect(foremostCall([next, { ...call, status: 'held' }], at('18:05:00'))).toBe(next);
  expect(foremostCall([next, call], at('18:40:00'))).toBe(next);
  expect(foremostCall([next, call], at('20:00:00'))).toBeNull();
});

test('a room is live with both sides in it, a lobby with one, over when it empties after it was live', () => {
  const moment = { endsAt: call.endsAt, at: at('18:05:00') };
  const [candidate, recruiter] = [visit('candidate'), visit('recruiter')];
  expect(stateOf([], 'planned', moment)).toBe('planned');
  expect(stateOf([candidate], 'planned', moment)).toBe('lobby');
  expect(stateOf([candidate, recruiter], 'lobby', moment)).toBe('live');
  expect(stateOf([{ ...candidate, leftAt: at('18:04:00') }], 'live', moment)).toBe('ended');
  expect(stateOf([], 'planned', { ...moment, at: at('18:16:00') })).toBe('ended');
  expect(stateOf([visit('member')], 'planned', moment)).toBe('planned');
});

test('what fails is seen after twenty seconds, who is missing after a minute and a half, and nothing outside its time', () => {
  const both = [visit('candidate'), visit('recruiter')];
  const of = (visits: readonly Visit[], time: string) =>
    troubleOf({ ...call, serviceDownAt: null, visits }, at(time));
  expect(of(both, '18:05:00')).toBeNull();
  expect(of([], '18:01:29')).toBeNull();
  expect(of([], '18:01:30')).toEqual({ trouble: 'nobody', since: at('18:00:00') });
  expect(of([visit('candidate')], '18:02:00')).toEqual({ trouble: 'no-recruiter', since: at('18:00:00') });
  expect(of([visit('recruiter')], '18:02:00')?.trouble).toBe('no-candidate');
  const lost = [visit('candidate', { phase: 'lost', phaseAt: at('18:03:00') }), visit('recruiter')];
  expect(of(lost, '18:03:19')).toBeNull();
  expect(of(lost, '18:03:20')).toEqual({ trouble: 'lost', since: at('18:03:00') });
  const left = [visit('candidate', { leftAt: at('18:10:00') }), visit('recruiter')];
  expect(of(left, '18:11:00')).toBeNull();
  expect(of(left, '18:12:00')).toEqual({ trouble: 'no-candidate', since: at('18:10:00') });
  expect(of([], '18:15:00')).toBeNull();
  // A service that is away lets down those who come early as well; by telephone nobody needs it.
  const away = { ...call, serviceDownAt: at('17:55:00'), visits: [] };
  expect(troubleOf(away, at('17:56:00'))).toEqual({ trouble: 'service', since: at('17:55:00') });
  expect(troubleOf({ ...away, channel: 'telephone' }, at('18:10:00'))).toBeNull();
  expect(troubleOf({ ...away, status: 'held' }, at('18:10:00'))).toBeNull();
});

test('the ladder leaves out what was done or cannot be', () => {
  const way = { channel: 'video-home', audioOnly: false, hasPhone: true, samePlace: true } as const;
  expect(stepsFor(way)).toEqual(['again', 'audio', 'telephone', 'table', 'slot']);
  expect(stepsFor({ ...way, audioOnly: true, hasPhone: false, samePlace: false })).toEqual(['again', 'slot']);
  expect(stepsFor({ ...way, channel: 'telephone' })).toEqual(['table', 'slot']);
  expect(stepsFor({ ...way, channel: 'chat', samePlace: false })).toEqual(['again', 'telephone', 'slot']);
});

test('no sound or no way through is red; the rest can be done without', () => {
  const all = { browser: true, camera: true, microphone: true, speaker: true, network: 'relay' } as const;
  expect(checkState(null)).toBe('none');
  expect(checkState(all)).toBe('green');
  expect(checkState({ ...all, camera: false })).toBe('amber');
  expect(checkState({ ...all, network: 'unknown' })).toBe('amber');
  expect(checkState({ ...all, microphone: false })).toBe('red');
  expect(checkState({ ...all, network: 'none' })).toBe('red');
});
