import { capability, endpoint, form, page } from '../../web/capability.ts';
import { chase } from './chase.ts';
import { AnswersScreen } from './screens/answers-screen.tsx';
import { MyAnswersScreen } from './screens/my-answers-screen.tsx';
import { texts } from './texts.ts';
import { remindRecruiters } from './use-cases/remind-recruiters.ts';
import { tellAnswer } from './use-cases/tell-answer.ts';
import { viewAnswers } from './use-cases/view-answers.ts';
import { viewMyAnswers } from './use-cases/view-my-answers.ts';

type Path = Readonly<Record<string, string>>;
const BASE = '/events/:eventId/answers';
const list = page(BASE, viewAnswers, AnswersScreen);
const toList = (_: unknown, __: unknown, { eventId }: Path) => `/events/${eventId}/answers`;

export const answers = capability({
  name: 'answers',
  texts,
  recurring: [{ everySeconds: 600, run: ({ db, now }) => chase(db, now) }],
  routes: [
    list,
    form(`${BASE}/remind`, remindRecruiters, list, toList),
    form(`${BASE}/:meetingId/told`, tellAnswer, list, toList),
    page('/c/:link/answers', viewMyAnswers, MyAnswersScreen),
    endpoint('GET', BASE, viewAnswers),
    endpoint('POST', `${BASE}/remind`, remindRecruiters),
    endpoint('PUT', `${BASE}/:meetingId/told`, tellAnswer),
    endpoint('GET', '/c/:link/answers', viewMyAnswers),
  ],
});
