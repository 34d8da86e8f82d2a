import fc from 'fast-check';
import { expect, test } from 'vitest';
import { afterMiss, aheadOf, MOST_MISSES, nextOf, type Waiting } from './queue.ts';
import { median, waitOf } from './waiting-time.ts';

const place = (number: number, visitor: string, misses = 0): Waiting => ({
  ...{ id: `${visitor}-${number}`, number, visitor, misses },
});

test('the first who is not engaged is called, and who misses a turn comes after the next one, once', () => {
  const waiting = [place(3, 'Noor'), place(1, 'Jessica'), place(2, 'Steven')];
  expect(nextOf(waiting, new Set())?.visitor).toBe('Jessica');
  expect(nextOf(waiting, new Set(['Jessica']))?.visitor).toBe('Steven');
  expect(nextOf(waiting, new Set(['Jessica', 'Steven', 'Noor']))).toBe(null);
  const missed = place(1, 'Jessica');
  expect(afterMiss([place(2, 'Steven'), place(3, 'Noor')], missed)).toEqual({
    ...{ kept: true, behind: place(2, 'Steven') },
  });
  expect(afterMiss([], missed)).toEqual({ kept: true, behind: null });
  expect(afterMiss([], { ...missed, misses: MOST_MISSES })).toEqual({ kept: false });
  expect(aheadOf(waiting, 3)).toBe(2);
});

/** A fair played with the rules alone: what the store does with rows is done here with lists. */
class Fair {
  waiting: (Waiting & { stand: number })[] = [];
  engaged = new Map<string, Waiting & { stand: number }>();
  called: { stand: number; id: string; passed: string[] }[] = [];
  ended = new Set<string>();
  joined: string[] = [];
  next = 1;

  at = (stand: number) => this.waiting.filter((one) => one.stand === stand);

  join(stand: number, visitor: string): void {
    const there = [...this.waiting, ...this.engaged.values()];
    if (there.some((one) => one.stand === stand && one.visitor === visitor)) return;
    const one = { ...place(this.next++, visitor), stand };
    this.waiting.push(one);
    this.joined.push(one.id);
  }

  call(stand: number): void {
    const first = nextOf(this.at(stand), new Set(this.engaged.keys())) as Fair['waiting'][number] | null;
    if (first === null) return;
    const passed = this.at(stand).filter(({ number }) => number < first.number);
    this.called.push({ stand, id: first.id, passed: passed.map(({ visitor }) => visitor) });
    expect(passed.every(({ visitor }) => this.engaged.has(visitor))).toBe(true);
    expect(this.engaged.has(first.visitor)).toBe(false);
    this.waiting = this.waiting.filter((one) => one !== first);
    this.engaged.set(first.visitor, first);
  }

  miss(visitor: string): void {
    const one = this.engaged.get(visitor);
    if (!one) return;
    this.engaged.delete(visitor);
    const then = afterMiss(this.at(one.stand), one);
    if (!then.kept) {
      this.ended.add(one.id);
      return;
    }
    const number = then.behind?.number ?? one.number;
    this.waiting = this.waiting.map((other) =>
      other === then.behind ? { ...other, number: one.number } : other,
    );
    this.waiting.push({ ...one, number, misses: one.misses + 1 });
  }

  end(visitor: string): void {
    const one = this.engaged.get(visitor);
    if (one) this.ended.add(one.id);
    this.engaged.delete(visitor);
  }
}

const VISITORS = ['Jessica', 'Steven', 'Noor', 'Amina', 'Tom'];
const step = fc.record({
  what: fc.constantFrom('join', 'join', 'call', 'call', 'miss', 'end'),
  stand: fc.integer({ min: 1, max: 3 }),
  visitor: fc.constantFrom(...VISITORS),
});

test('whatever happens at a fair, nobody is lost, nobody has two turns, and the order is that of the places', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const fair = new Fair();
      for (const { what, stand, visitor } of steps) {
        // Everybody who does not miss keeps their order among each other.
        const before = fair.at(stand).filter(({ misses }) => misses === 0);
        if (what === 'join') fair.join(stand, visitor);
        if (what === 'call') fair.call(stand);
        if (what === 'miss') fair.miss(visitor);
        if (what === 'end') fair.end(visitor);
        const order = (list: readonly Waiting[]) =>
          list.toSorted((a, b) => a.number - b.number).map(({ id }) => id);
        const still = new Set(fair.at(stand).map(({ id }) => id));
        const after = order(fair.at(stand).filter(({ id }) => before.some((one) => one.id === id)));
        expect(after).toEqual(order(before).filter((id) => still.has(id)));
        const known = [...fair.waiting, ...fair.engaged.values()].map(({ id }) => id).concat([...fair.ended]);
        expect(known.toSorted()).toEqual(fair.joined.toSorted());
        expect(new Set(fair.at(stand).map(({ number }) => number)).size).toBe(fair.at(stand).length);
      }
      // Called again and again, everybody who waits has a turn.
      for (let round = 0; round < 200 && fair.waiting.length > 0; round++) {
        fair.call((round % 3) + 1);
        for (const name of VISITORS) fair.end(name);
      }
      expect(fair.waiting).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('a waiting time is measured where enough talks were held, meant where not, and not said while nobody receives', () => {
  const stand = { hosts: 1, engaged: 1, here: [], anywhere: [], meant: 10 };
  expect(waitOf(0, stand)).toEqual({ minutes: 5, basis: 'meant', talks: 0 });
  expect(waitOf(3, { ...stand, here: [6, 8, 7] })).toEqual({ minutes: 25, basis: 'here', talks: 3 });
  expect(waitOf(1, { ...stand, here: [6], anywhere: [4, 4, 4, 4] })).toEqual({
    ...{ minutes: 6, basis: 'fair', talks: 4 },
  });
  expect(waitOf(0, { ...stand, engaged: 0 })).toMatchObject({ minutes: 0 });
  expect(waitOf(3, { ...stand, hosts: 2, engaged: 2 })).toMatchObject({ minutes: 20 });
  expect(waitOf(2, { ...stand, hosts: 0 })).toBe(null);
  expect([median([3, 1, 2]), median([4, 1, 2, 3])]).toEqual([2, 2.5]);
});
