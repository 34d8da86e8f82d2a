import { capability, endpoint, form, page } from '../../web/capability.ts';
import type { Audience } from './schema.ts';
import { MyOpinionScreen, StandOpinionScreen } from './screens/opinion-screens.tsx';
import { SatisfactionScreen } from './screens/satisfaction-screen.tsx';
import { SlipScreen } from './screens/slip-screen.tsx';
import { takeQuestions, takeQuestionsOfFile } from './take-questions.ts';
import { texts } from './texts.ts';
import { addQuestion } from './use-cases/add-question.ts';
import { giveMyOpinion } from './use-cases/give-my-opinion.ts';
import { givePartnerOpinion } from './use-cases/give-partner-opinion.ts';
import { giveStandOpinion } from './use-cases/give-stand-opinion.ts';
import { retireQuestion } from './use-cases/retire-question.ts';
import { typeSlip } from './use-cases/type-slip.ts';
import { viewMyOpinion } from './use-cases/view-my-opinion.ts';
import { viewSatisfaction } from './use-cases/view-satisfaction.ts';
import { viewSlip } from './use-cases/view-slip.ts';
import { viewStandOpinion } from './use-cases/view-stand-opinion.ts';

type Path = Readonly<Record<string, string>>;
const BASE = '/events/:eventId/satisfaction';

const results = page(BASE, viewSatisfaction, SatisfactionScreen);
const slips = page(`${BASE}/slips`, viewSlip, SlipScreen);
const mine = page('/c/:link/opinion', viewMyOpinion, MyOpinionScreen);
const stand = page('/r/:link/opinion', viewStandOpinion, StandOpinionScreen);
const toResults = (_: unknown, __: unknown, { eventId }: Path) => `/events/${eventId}/satisfaction`;

export const satisfaction = capability({
  name: 'satisfaction',
  texts,
  listens: { 'events.edition-made': takeQuestions, 'reports.edition-started': takeQuestionsOfFile },
  routes: [
    results,
    form(`${BASE}/mine`, givePartnerOpinion, results, toResults),
    form(`${BASE}/questions`, addQuestion, results, toResults),
    form(`${BASE}/questions/:questionId/retire`, retireQuestion, results, toResults),
    slips,
    form(
      `${BASE}/slips`,
      typeSlip,
      slips,
      ({ audience }: { audience: Audience }, _, { eventId }: Path) =>
        `/events/${eventId}/satisfaction/slips?audience=${audience}`,
    ),
    mine,
    form('/c/:link/opinion', giveMyOpinion, mine, (_, __, { link }: Path) => `/c/${link}/opinion`),
    stand,
    form('/r/:link/opinion', giveStandOpinion, stand, (_, __, { link }: Path) => `/r/${link}/opinion`),

    endpoint('GET', BASE, viewSatisfaction),
    endpoint('PUT', `${BASE}/mine`, givePartnerOpinion),
    endpoint('POST', `${BASE}/questions`, addQuestion),
    endpoint('DELETE', `${BASE}/questions/:questionId`, retireQuestion),
    endpoint('GET', `${BASE}/slips`, viewSlip),
    endpoint('POST', `${BASE}/slips`, typeSlip),
    endpoint('GET', '/c/:link/opinion', viewMyOpinion),
    endpoint('PUT', '/c/:link/opinion', giveMyOpinion),
    endpoint('GET', '/r/:link/opinion', viewStandOpinion),
    endpoint('PUT', '/r/:link/opinion', giveStandOpinion),
  ],
});
