import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';

/** Where a mail server is asked something, in order. */
export type Stage = 'greeting' | 'EHLO' | 'MAIL' | 'RCPT' | 'DATA' | 'taken';
/** What it does there: an answer in words of SMTP, closes the line, or says nothing at all. */
export type Act = string | 'cut' | 'silence';

const WELL: Readonly<Record<Stage, string>> = {
  greeting: '220 here',
  EHLO: '250 here',
  MAIL: '250 ok',
  RCPT: '250 ok',
  DATA: '354 go on',
  taken: '250 taken',
};

/**
 * A mail server that a test plays: `act` says what it does at each stage, null for what it should. What was given to it
 * whole is in `received`, also when it then cut the line.
 */
export async function scriptedSmtp(act: (stage: Stage, to: string) => Act | null) {
  const received: { to: string; mail: string }[] = [];
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => open.delete(socket));
    let to = '';
    let mail: string | null = null;
    let rest = '';
    const say = (stage: Stage) => {
      const does = act(stage, to) ?? WELL[stage];
      if (does === 'cut') socket.destroy();
      else if (does !== 'silence') socket.write(`${does}\r\n`);
      return does;
    };
    const line = (text: string) => {
      if (mail !== null) {
        if (text !== '.') {
          mail += `${text}\r\n`;
          return;
        }
        received.push({ to, mail });
        mail = null;
        say('taken');
        return;
      }
      const word = text.slice(0, 4).toUpperCase();
      if (word === 'EHLO' || word === 'HELO') say('EHLO');
      else if (word === 'MAIL') say('MAIL');
      else if (word === 'RCPT') {
        to = /<([^>]*)>/.exec(text)?.[1] ?? '';
        say('RCPT');
      } else if (word === 'DATA') {
        if (say('DATA').startsWith('354')) mail = '';
      } else if (word === 'QUIT') socket.end('221 bye\r\n');
      else socket.write('502 not here\r\n');
    };
    socket.on('data', (chunk) => {
      const lines = (rest + chunk).split('\r\n');
      rest = lines.pop()!;
      for (const text of lines) line(text);
    });
    say('greeting');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    async close() {
      for (const socket of open) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
