import { expect, test } from 'vitest';
import { sideThread } from './side-thread.ts';

/** Takes longer to start than an answer may take; then answers with what it was asked; "for ever" never comes to an end. */
const echo = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort } from 'node:worker_threads';
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1_600);
    parentPort.postMessage('ready');
    parentPort.on('message', ({ number, question }) => {
      while (question === 'for ever');
      parentPort.postMessage({ number, value: question });
    });`)}`,
);

test('a thread that never answers is cut, whoever waits is told, and the next question is answered', async () => {
  const thread = sideThread(echo, { cutAfter: 1_500, idle: 60_000 });
  expect(await thread.ask('hello')).toBe('hello');
  const hung = thread.ask('for ever');
  const behind = thread.ask('behind it');
  await expect(hung).rejects.toThrow('ended without an answer');
  await expect(behind).rejects.toThrow('ended without an answer');
  expect(await thread.ask('again')).toBe('again');
});
