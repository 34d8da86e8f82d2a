import { capability, endpoint, form, page } from '../../web/capability.ts';
import { ReadinessScreen } from './screens/readiness-screen.tsx';
import { WorkshopScreen } from './screens/workshop-screen.tsx';
import { WorkshopsScreen } from './screens/workshops-screen.tsx';
import { texts } from './texts.ts';
import { joinWorkshop } from './use-cases/join-workshop.ts';
import { noteAttendance } from './use-cases/note-attendance.ts';
import { planWorkshop } from './use-cases/plan-workshop.ts';
import { viewReadiness } from './use-cases/view-readiness.ts';
import { viewWorkshop } from './use-cases/view-workshop.ts';
import { viewWorkshops } from './use-cases/view-workshops.ts';

type Path = Readonly<Record<string, string>>;

const LIST = '/events/:eventId/workshops';
const ONE = `${LIST}/:workshopId`;
const list = page(LIST, viewWorkshops, WorkshopsScreen);
const one = page(ONE, viewWorkshop, WorkshopScreen);
const toOne = (_: unknown, __: unknown, { eventId, workshopId }: Path) =>
  `/events/${eventId}/workshops/${workshopId}`;

export const preparation = capability({
  name: 'preparation',
  texts,
  routes: [
    page('/events/:eventId/preparation', viewReadiness, ReadinessScreen),
    list,
    form(
      LIST,
      planWorkshop,
      list,
      ({ workshopId }, { eventId }) => `/events/${eventId}/workshops/${workshopId}`,
    ),
    one,
    form(`${ONE}/people`, joinWorkshop, one, toOne),
    form(`${ONE}/attendance/:registrationId`, noteAttendance, one, toOne),
    endpoint('GET', '/events/:eventId/preparation', viewReadiness),
    endpoint('GET', LIST, viewWorkshops),
    endpoint('POST', LIST, planWorkshop),
    endpoint('GET', ONE, viewWorkshop),
    endpoint('POST', `${ONE}/people`, joinWorkshop),
    endpoint('PUT', `${ONE}/attendance/:registrationId`, noteAttendance),
  ],
});
