import { capability, endpoint, form, page } from '../../web/capability.ts';
import { InvitationsScreen } from './screens/invitations-screen.tsx';
import { MyAnswerScreen } from './screens/my-answer-screen.tsx';
import { RemindersScreen } from './screens/reminders-screen.tsx';
import { callTheSilent, sendReminders } from './send-reminders.ts';
import { takeReminders, takeRemindersBefore } from './take-reminders.ts';
import { texts } from './texts.ts';
import { askPeople } from './use-cases/ask-people.ts';
import { giveAnswerFor } from './use-cases/give-answer-for.ts';
import { giveMyAnswer } from './use-cases/give-my-answer.ts';
import { setInvitations } from './use-cases/set-invitations.ts';
import { setReminder } from './use-cases/set-reminder.ts';
import { viewInvitations } from './use-cases/view-invitations.ts';
import { viewMyAnswer } from './use-cases/view-my-answer.ts';
import { viewReminders } from './use-cases/view-reminders.ts';

type Path = Readonly<Record<string, string>>;

const INVITATIONS = '/events/:eventId/invitations';
const REMINDERS = '/events/:eventId/reminders';
const ANSWER = '/c/:link/answer';
const overview = page(INVITATIONS, viewInvitations, InvitationsScreen);
const reminders = page(REMINDERS, viewReminders, RemindersScreen);
const answer = page(ANSWER, viewMyAnswer, MyAnswerScreen);
const toInvitations = (_: unknown, __: unknown, { eventId }: Path) => `/events/${eventId}/invitations`;

export const invitations = capability({
  name: 'invitations',
  texts,
  listens: { 'reports.edition-started': takeReminders, 'events.edition-made': takeRemindersBefore },
  recurring: [
    { everySeconds: 30, run: sendReminders },
    { everySeconds: 300, run: callTheSilent },
  ],
  routes: [
    overview,
    form(`${INVITATIONS}/ask`, askPeople, overview, toInvitations),
    form(`${INVITATIONS}/settings`, setInvitations, overview, toInvitations),
    form(`${INVITATIONS}/:registrationId/answer`, giveAnswerFor, overview, toInvitations),
    reminders,
    form(
      REMINDERS,
      setReminder,
      reminders,
      (_, { kind }, { eventId }) => `/events/${eventId}/reminders#${kind}`,
    ),
    answer,
    form(ANSWER, giveMyAnswer, answer, (_, __, { link }) => `/c/${link}/answer`),
    endpoint('GET', INVITATIONS, viewInvitations),
    endpoint('POST', `${INVITATIONS}/ask`, askPeople),
    endpoint('PUT', `${INVITATIONS}/settings`, setInvitations),
    endpoint('POST', `${INVITATIONS}/:registrationId/answer`, giveAnswerFor),
    endpoint('GET', REMINDERS, viewReminders),
    endpoint('PUT', REMINDERS, setReminder),
    endpoint('GET', ANSWER, viewMyAnswer),
    endpoint('POST', ANSWER, giveMyAnswer),
  ],
});
