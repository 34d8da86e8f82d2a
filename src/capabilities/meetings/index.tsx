import { capability, download, endpoint, form, page } from '../../web/capability.ts';
import { CardsScreen } from './screens/cards-screen.tsx';
import { MeetingScreen } from './screens/meeting-screen.tsx';
import { MyDayScreen } from './screens/my-day-screen.tsx';
import { TableDayScreen } from './screens/table-day-screen.tsx';
import { seenByCandidates, seenByRecruiters } from './store/watched.ts';
import { texts } from './texts.ts';
import { downloadCv } from './use-cases/download-cv.ts';
import { giveAnswer } from './use-cases/give-answer.ts';
import { giveResult } from './use-cases/give-result.ts';
import { markMeeting } from './use-cases/mark-meeting.ts';
import { sayNobodyCame } from './use-cases/say-nobody-came.ts';
import { typeAnswer } from './use-cases/type-answer.ts';
import { typeResult } from './use-cases/type-result.ts';
import { viewMeeting } from './use-cases/view-meeting.ts';
import { viewMyDay } from './use-cases/view-my-day.ts';
import { viewTableDay } from './use-cases/view-table-day.ts';

type Path = Readonly<Record<string, string>>;

const myDay = page('/c/:link', viewMyDay, MyDayScreen);
const tableDay = page('/r/:link', viewTableDay, TableDayScreen);
const cards = page('/r/:link/cards', viewTableDay, CardsScreen);
const meeting = page('/events/:eventId/meetings/:meetingId', viewMeeting, MeetingScreen);

const toMyDay = (_: unknown, __: unknown, { link }: Path) => `/c/${link}#answers`;
/** The same person stays in view: the note may still be to write. */
const toPerson = ({ meetingId }: { meetingId: string }, __: unknown, { link }: Path) =>
  `/r/${link}?meeting=${meetingId}`;
const toCards = ({ meetingId }: { meetingId: string }, __: unknown, { link }: Path) =>
  `/r/${link}/cards#person-${meetingId}`;
const toMeeting = (_: unknown, __: unknown, { eventId, meetingId }: Path) =>
  `/events/${eventId}/meetings/${meetingId}`;

export const meetings = capability({
  name: 'meetings',
  texts,
  watched: {
    'my-day': ({ db, now }, eventId) => seenByCandidates(db, eventId, now),
    'table-day': ({ db, now }, eventId) => seenByRecruiters(db, eventId, now),
  },
  routes: [
    myDay,
    form('/c/:link/meetings/:meetingId/answer', giveAnswer, myDay, toMyDay),
    tableDay,
    form('/r/:link/meetings/:meetingId/result', giveResult, tableDay, toPerson),
    form('/r/:link/meetings/:meetingId/nobody-came', sayNobodyCame, tableDay, toPerson),
    cards,
    form('/r/:link/cards/:meetingId/result', giveResult, cards, toCards),
    form('/r/:link/cards/:meetingId/nobody-came', sayNobodyCame, cards, toCards),
    download('/r/:link/meetings/:meetingId/cv', downloadCv),
    meeting,
    form('/events/:eventId/meetings/:meetingId/mark', markMeeting, meeting, toMeeting),
    form('/events/:eventId/meetings/:meetingId/result', typeResult, meeting, toMeeting),
    form('/events/:eventId/meetings/:meetingId/answer', typeAnswer, meeting, toMeeting),
    endpoint('GET', '/c/:link', viewMyDay),
    endpoint('POST', '/c/:link/meetings/:meetingId/answer', giveAnswer),
    endpoint('GET', '/r/:link', viewTableDay),
    endpoint('POST', '/r/:link/meetings/:meetingId/result', giveResult),
    endpoint('POST', '/r/:link/meetings/:meetingId/nobody-came', sayNobodyCame),
    endpoint('GET', '/events/:eventId/meetings/:meetingId', viewMeeting),
    endpoint('POST', '/events/:eventId/meetings/:meetingId/mark', markMeeting),
    endpoint('POST', '/events/:eventId/meetings/:meetingId/result', typeResult),
    endpoint('POST', '/events/:eventId/meetings/:meetingId/answer', typeAnswer),
  ],
});
