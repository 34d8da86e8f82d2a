import { expect, test } from 'vitest';
import { freshDatabase } from '../../tests/support/database.ts';
import { openDatabase } from './database.ts';
import { openLine } from './line.ts';

test('two processes hear each other in the order in which things were said, each itself too', async () => {
  const fresh = await freshDatabase();
  const { db, close } = openDatabase(fresh.url, { size: 2 });
  const faults: unknown[] = [];
  const open = () => openLine({ db, url: fresh.url, report: (error) => void faults.push(error) });
  const [first, second] = [open(), open()];
  const heard: Record<'first' | 'second', string[]> = { first: [], second: [] };
  first.hear((text) => void heard.first.push(text));
  second.hear((text) => void heard.second.push(text));
  // The line of the listener must lie before anything is said on the other one.
  await new Promise<void>((resolve) => {
    const laid = (text: string) => text === 'laid' && resolve();
    first.hear(laid);
    const ask = () => {
      second.send('laid');
      if (!heard.first.includes('laid')) setTimeout(ask, 50);
    };
    ask();
  });
  const long = 'x'.repeat(7_900);
  for (const text of ['one', long, 'three']) first.send(text);
  const news = (who: 'first' | 'second') => heard[who].filter((text) => text !== 'laid');
  await expect.poll(() => news('second')).toEqual(['one', long, 'three']);
  await expect.poll(() => news('first')).toEqual(['one', long, 'three']);
  await first.close();
  await second.close();
  expect(faults).toEqual([]);
  await close();
  await fresh.drop();
});
