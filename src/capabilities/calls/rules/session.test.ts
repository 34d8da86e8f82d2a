import { expect, test } from 'vitest';
import { callOfNow, moveOf, type SessionCall } from './session.ts';

const MINUTE = 60_000;
const call = (meetingId: string, minute: number, more: Partial<SessionCall> = {}): SessionCall => ({
  meetingId,
  starts: minute * MINUTE,
  ends: (minute + 15) * MINUTE,
  opens: (minute - 10) * MINUTE,
  held: true,
  ...more,
});
const calls = [call('steven', 0), call('jessica', 18)];
const move = (current: string | null, phase: Parameters<typeof moveOf>[0]['phase'], minute: number) => {
  const found = moveOf({ calls, current, phase, now: minute * MINUTE });
  return found.kind === 'stay' ? 'stay' : `${found.kind} ${found.to.meetingId}`;
};

test('a page is about the call that runs, else the next', () => {
  expect(callOfNow(calls, -60 * MINUTE)?.meetingId).toBe('steven');
  expect(callOfNow(calls, 16 * MINUTE)?.meetingId).toBe('jessica');
  expect(callOfNow(calls, 60 * MINUTE)?.meetingId).toBe('jessica');
  expect(callOfNow([], 0)).toBeNull();
});

test('two people who are together are never cut off: the next one is offered when their time has come', () => {
  expect(move('steven', 'live', 16)).toBe('stay');
  expect(move('steven', 'live', 18)).toBe('offer jessica');
  expect(move('steven', 'lost', 20)).toBe('offer jessica');
});

test('who is alone when the time is over goes on to the next; who left early is offered it', () => {
  expect(move('steven', 'waiting', 14)).toBe('stay');
  expect(move('steven', 'waiting', 15)).toBe('go jessica');
  expect(move('steven', 'ended', 7)).toBe('stay');
  expect(move('steven', 'ended', 9)).toBe('offer jessica');
  expect(move('steven', null, 15)).toBe('go jessica');
});

test('a call that went to the telephone leaves the page to the next', () => {
  const gone = [call('steven', 0, { held: false }), call('jessica', 18)];
  expect(moveOf({ calls: gone, current: 'steven', phase: 'ended', now: MINUTE })).toMatchObject({
    kind: 'go',
    to: { meetingId: 'jessica' },
  });
});

test('nobody goes back to an earlier call by itself, nor on when there is none', () => {
  expect(move('jessica', 'waiting', 5)).toBe('stay');
  expect(move('jessica', 'ended', 60)).toBe('stay');
});
