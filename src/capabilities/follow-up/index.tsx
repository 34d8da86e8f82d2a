import { capability, drawnFile, endpoint, form, page } from '../../web/capability.ts';
import { askDue } from './ask-due.ts';
import type { MyFollowUp } from './schema.ts';
import { AcrossPreviewScreen, AcrossScreen } from './screens/across-screens.tsx';
import { acrossFile, followUpFile } from './screens/follow-up-file.ts';
import { FollowUpScreen } from './screens/follow-up-screen.tsx';
import { ImportPreviewScreen, ImportScreen } from './screens/import-screens.tsx';
import { MyFollowUpScreen } from './screens/my-follow-up-screen.tsx';
import { PersonFollowUpScreen } from './screens/person-follow-up-screen.tsx';
import { texts } from './texts.ts';
import { answerMyFollowUp } from './use-cases/answer-my-follow-up.ts';
import { applyAcrossImport } from './use-cases/apply-across-import.ts';
import { applyFollowUpImport } from './use-cases/apply-follow-up-import.ts';
import { attachMyProof } from './use-cases/attach-my-proof.ts';
import { exportFollowUps } from './use-cases/export-follow-ups.ts';
import { exportFollowUpsAcross } from './use-cases/export-follow-ups-across.ts';
import { listFollowUps } from './use-cases/list-follow-ups.ts';
import { listFollowUpsAcross } from './use-cases/list-follow-ups-across.ts';
import { noteNoReply } from './use-cases/note-no-reply.ts';
import { previewAcrossImport } from './use-cases/preview-across-import.ts';
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
const across = page('/follow-up', listFollowUpsAcross, AcrossScreen);
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
    across,
    form('/follow-up/import', previewAcrossImport, across, () => '/follow-up', {
      shows: AcrossPreviewScreen,
    }),
    form('/follow-up/import/apply', applyAcrossImport, across, () => '/follow-up'),
    drawnFile('/follow-up.xlsx', exportFollowUpsAcross, acrossFile),
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
    endpoint('GET', '/follow-up', listFollowUpsAcross),
    endpoint('GET', '/follow-up/export', exportFollowUpsAcross),
    endpoint('POST', '/follow-up/import', previewAcrossImport),
    endpoint('POST', '/follow-up/import/apply', applyAcrossImport),
    endpoint('GET', ONE, viewFollowUp),
    endpoint('PUT', `${ONE}/:month`, recordFollowUp),
    endpoint('POST', `${ONE}/:month/no-reply`, noteNoReply),
    endpoint('GET', '/c/:link/after', viewMyFollowUp),
    endpoint('POST', '/c/:link/after', answerMyFollowUp),
    endpoint('POST', '/c/:link/after/proof', attachMyProof),
  ],
});
