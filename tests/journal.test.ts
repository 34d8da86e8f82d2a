import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { capabilities } from '../src/app.ts';
import { LOCALES } from '../src/kernel/locale.ts';
import { useCasesOf } from '../src/web/capability.ts';

const ROOT = join(import.meta.dirname, '..');

/** Commands that leave no line, each with the reason. */
const SILENT: Readonly<Record<string, string>> = {
  'ask-sign-in': 'asks for a message; whether there is an account must not show',
  'open-session': 'its shared helper writes "session-opened"',
  'sign-in-with-password': 'its shared helper writes "session-opened"',
  'sign-in-with-passkey': 'its shared helper writes "session-opened"',
  'ask-passkey-sign-in': 'a question to the browser; the sign-in leaves the line',
  'start-organisation-sign-in': 'a question to the provider; the sign-in leaves the line',
  'start-authenticator-app': 'counts only once confirmed, which leaves the line',
  'ask-new-passkey': 'a question to the browser; adding the passkey leaves the line',
  'rename-passkey': 'a label that only its owner reads',
  'end-session': 'leaving opens nothing',
  'start-import': 'a preview: nothing is written of anybody until it is applied, which leaves the line',
  'set-import-columns': 'as start-import',
  'mend-import': 'as start-import',
  'abandon-import': 'as start-import',
  'open-card': 'leads to the personal page; reading one’s own page leaves no line',
  'propose-repair': 'a proposal changes no plan; applying or declining it leaves the line',
  'propose-times': 'as propose-repair',
  'choose-my-sharing': 'its shared helper writes "sharing-chosen"',
  'choose-sharing': 'its shared helper writes "sharing-chosen-with"',
  'mark-presence': 'its shared helper writes "presence-marked"',
  'scan-at-door': 'as mark-presence',
  'mark-together': 'as mark-presence, a line for each person',
  'welcome-at-site': 'as mark-presence',
  'open-seat': 'its shared helper writes "seat-taken"',
  'enter-station-call': 'who sat down left the line; a room keeps who was in it and when',
  'say-station-call': 'as enter-station-call',
  'undo-together': 'as mark-together',
  'set-suggestion-aside': 'the own choice of a person, who may take it back; nobody else reads it',
  'open-screen': 'a computer of the hall shows what the wall shows; nobody is behind it',
  'give-screen-code': 'another way to a screen whose address staff have; adding the screen leaves the line',
  'preview-sending': 'a look before sending; sending leaves the line',
  'preview-follow-up-import': 'a preview: applying it leaves the line',
  'preview-across-import': 'as preview-follow-up-import',
  'read-edition-file': 'a look into a file; starting the edition leaves the line',
  'give-stand-opinion': 'nobody is to know who thought what, nor when',
  'give-partner-opinion': 'as give-stand-opinion',
  'type-slip': 'as give-stand-opinion: a slip may bear a code',
  'visit-stand': 'where somebody looks is shown to who accompanies them, and kept nowhere',
  'enter-talk': 'a ticket for some minutes; accepting the turn leaves the line',
  'say-talk-state': 'how a connection stands, told by the page itself',
  'join-talk': 'as enter-talk: the yes of both leaves a line each',
  'say-joined-state': 'as say-talk-state',
  'set-rehearsal-clock': 'plays with invented people; beginning and ending the rehearsal leave the line',
  'keep-check': 'whether a device works; the page of calls shows the last try',
  'say-seat-tried': 'as keep-check; the page of the host shows the last try',
  'ask-station-relays': 'as ask-relay',
  'ask-relay': 'passwords for an hour of the relay; nothing is written',
  'enter-my-call': 'who was in a room, and when, is kept with the room, where the staff reads it',
  'enter-call-desk': 'as enter-my-call',
};

/** Where each use case is written, by its name. */
const files = new Map(
  globSync('src/capabilities/*/use-cases/*.ts', { cwd: ROOT }).map((file) => {
    const text = readFileSync(join(ROOT, file), 'utf8');
    return [/name: '([a-z-]+)'/.exec(text)?.[1] ?? file, text] as const;
  }),
);

test('whatever changes something leaves a line in the journal, or a reason says why not', () => {
  const commands = [...useCasesOf(capabilities)]
    .filter(([, { kind }]) => kind === 'command')
    .map(([name]) => name);
  const silent = commands.filter((name) => !/\b(note|journal)\b/.test(files.get(name) ?? ''));
  expect(silent.filter((name) => SILENT[name] === undefined)).toEqual([]);
  expect(Object.keys(SILENT).filter((name) => !silent.includes(name))).toEqual([]);
});

test('every line has its sentence in each language', () => {
  const actions = [...files.values()].flatMap((text) =>
    [...text.matchAll(/\b(?:note|journal)\(\s*'([a-z-]+)'/g)].map(([, action]) => action!),
  );
  for (const locale of LOCALES) {
    const sentences = Object.assign({}, ...capabilities.map((room) => room.texts(locale).journal));
    expect(actions.filter((action) => sentences[action] === undefined)).toEqual([]);
  }
});
