import { expect, test } from 'vitest';
import { type Act, type Stage, scriptedSmtp } from '../../tests/support/scripted-smtp.ts';
import { handOver, MailError } from './smtp.ts';

const ENVELOPE = { from: 'tremplin@exemple.example', to: 'jessica@exemple.example' };
const MAIL = Buffer.from('Subject: Bonjour\r\n\r\nBonjour Jessica,\r\n');
/** Of a server that says nothing. */
const PATIENCE = { connectionTimeout: 150, greetingTimeout: 150, socketTimeout: 150 };

async function outcomeWith(act: (stage: Stage) => Act | null, query = '') {
  const server = await scriptedSmtp(act);
  const outcome = await handOver(`${server.url}${query}`, ENVELOPE, MAIL, PATIENCE).then(
    () => 'taken',
    (error: unknown) => (error instanceof MailError ? error.outcome : error),
  );
  await server.close();
  return { outcome, copies: server.received.length };
}

const at = (where: Stage, act: Act) => (stage: Stage) => (stage === where ? act : null);

/** R15: what the server does, what we make of it, and how many copies it has. */
const BEHAVIOURS: readonly (readonly [string, (stage: Stage) => Act | null, string, number])[] = [
  ['takes it', () => null, 'taken', 1],
  ['is busy when greeting', at('greeting', '421 busy'), 'later', 0],
  ['lets nobody in', at('greeting', '554 no'), 'away', 0],
  ['says nothing when greeting', at('greeting', 'silence'), 'away', 0],
  ['cuts the line when greeting', at('greeting', 'cut'), 'away', 0],
  ['is busy for this sender', at('MAIL', '451 later'), 'later', 0],
  ['greylists the recipient', at('RCPT', '450 greylisted'), 'later', 0],
  ['does not know the recipient', at('RCPT', '550 unknown'), 'refused', 0],
  ['cuts the line before the data', at('RCPT', 'cut'), 'away', 0],
  ['is slow to ask for the data', at('DATA', 'silence'), 'away', 0],
  ['has no room for it', at('taken', '452 full'), 'later', 1],
  ['does not want what is in it', at('taken', '554 no'), 'refused', 1],
  ['cuts the line after the data', at('taken', 'cut'), 'uncertain', 1],
  ['does not answer after the data', at('taken', 'silence'), 'uncertain', 1],
];

test.each(BEHAVIOURS)('a server that %s', async (_, act, outcome, copies) => {
  expect(await outcomeWith(act)).toEqual({ outcome, copies });
});

test('where TLS is asked for and refused, nothing is given', async () => {
  expect(await outcomeWith(() => null, '?requireTLS=true')).toMatchObject({ copies: 0 });
  expect((await outcomeWith(() => null, '?requireTLS=true')).outcome).not.toBe('taken');
});

test('where nobody listens, nobody is there', async () => {
  const server = await scriptedSmtp(() => null);
  await server.close();
  await expect(handOver(server.url, ENVELOPE, MAIL, PATIENCE)).rejects.toMatchObject({ outcome: 'away' });
});
