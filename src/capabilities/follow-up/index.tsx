import { capability, drawnFile, endpoint, form, page } from '../../web/capability.ts';
import { askDue } from './ask-due.ts';
import type { MyFollowUp } from './schema.ts';
import { followUpFile } from './screens/follow-up-file.ts';
import { FollowUpScreen } from './screens/follow-up-screen.tsx';
import { ImportPreviewScreen, ImportScreen } from './screens/import-screens.tsx';
import { MyFollowUpScreen } from './screens/my-follow-up-screen.tsx';
import { PersonFollowUpScreen } from './screens/person-follow-up-screen.tsx';
import { texts } from './texts.ts';
import { answerMyFollowUp } from './use-cases/answer-my-follow-up.ts';
import { applyFollowUpImport } from './use-cases/apply-follow-up-import.ts';
import { attachMyProof } from './use-cases/attach-my-proof.ts';
import { exportFollowUps } from './use-cases/export-follow-ups.ts';
import { listFollowUps } from './use-cases/list-follow-ups.ts';
import { noteNoReply } from './use-cases/note-no-reply.ts';
import { previewFollowUpImport } from './use-cases/preview-follow-up-import.ts';
import { recordFollowUp } from './use-cases/record-follow-up.ts';
import { viewFollowUp } from './use-cases/view-follow-up.ts';
import { viewFollowUpImport } from './use-cases/view-follow-up-import.ts';
import { viewMyFollowUp } from './use-cases/view-my-follow-up.ts';

type Path = Readonly<Record<string, string>>;
const BASE = '/events/:eventId/follow-up';
const ONE = `${BASE}/:registrationId`;

const list = page(BASE, listFollowUps, FollowUpScreen);
const importing = page(`${BASE}/import`, viewFollowUpImport, ImportScreen);
const person = page(ONE, viewFollowUp, PersonFollowUpScreen);
const mine = page('/c/:link/after', viewMyFollowUp, MyFollowUpScreen);

const toPerson = (_: unknown, __: unknown, { eventId, registrationId, month }: Path) =>
  `/events/${eventId}/follow-up/${registrationId}#month-${month}`;
const toList = (_: unknown, __: unknown, { eventId }: Path) => `/events/${eventId}/follow-up`;
const toNext = ({ next }: { next: MyFollowUp['question'] }, __: unknown, { link }: Path) =>
  next === null ? `/c/${link}/after` : `/c/${link}/after?ask=${next}`;

export const followUp = capability({
  name: 'follow-up',
  texts,
  recurring: [{ everySeconds: 600, run: ({ db, now }) => askDue(db, now) }],
  routes: [
    list,
    importing,
    form(`${BASE}/import`, previewFollowUpImport, importing, toList, { shows: ImportPreviewScreen }),
    form(`${BASE}/import/apply`, applyFollowUpImport, importing, toList),
    drawnFile(`${BASE}.xlsx`, exportFollowUps, followUpFile),
    person,
    form(`${ONE}/:month`, recordFollowUp, person, toPerson),
    form(`${ONE}/:month/no-reply`, noteNoReply, person, toPerson),
    mine,
    form('/c/:link/after', answerMyFollowUp, mine, toNext),
    form('/c/:link/after/proof', attachMyProof, mine, (_, __, { link }: Path) => `/c/${link}/after`),

    endpoint('GET', BASE, listFollowUps),
    endpoint('GET', `${BASE}/export`, exportFollowUps),
    endpoint('GET', `${BASE}/import`, viewFollowUpImport),
    endpoint('POST', `${BASE}/import`, previewFollowUpImport),
    endpoint('POST', `${BASE}/import/apply`, applyFollowUpImport),
    endpoint('GET', ONE, viewFollowUp),
    endpoint('PUT', `${ONE}/:month`, recordFollowUp),
    endpoint('POST', `${ONE}/:month/no-reply`, noteNoReply),
    endpoint('GET', '/c/:link/after', viewMyFollowUp),
    endpoint('POST', '/c/:link/after', answerMyFollowUp),
    endpoint('POST', '/c/:link/after/proof', attachMyProof),
  ],
});
