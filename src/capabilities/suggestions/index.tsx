import { capability, endpoint, form, page } from '../../web/capability.ts';
import { MySuggestionsScreen, RuleScreen, WisherReasonsScreen } from './screens/personal-screens.tsx';
import { SuggestedNeedsScreen, SuggestedPeopleScreen } from './screens/staff-screens.tsx';
import { texts } from './texts.ts';
import { setSuggestionAside } from './use-cases/set-suggestion-aside.ts';
import { suggestNeeds } from './use-cases/suggest-needs.ts';
import { suggestPeople } from './use-cases/suggest-people.ts';
import { viewMySuggestions } from './use-cases/view-my-suggestions.ts';
import { viewRule } from './use-cases/view-rule.ts';
import { viewWisherReasons } from './use-cases/view-wisher-reasons.ts';

const FOR_PERSON = '/events/:eventId/candidates/:registrationId/suggestions';
const FOR_COMPANY = '/events/:eventId/recruiters/:recruiterId/suggestions';

const mine = page('/c/:link/suggestions', viewMySuggestions, MySuggestionsScreen);

export const suggestions = capability({
  name: 'suggestions',
  texts,
  routes: [
    page(FOR_PERSON, suggestNeeds, SuggestedNeedsScreen),
    page(FOR_COMPANY, suggestPeople, SuggestedPeopleScreen),
    mine,
    form(
      '/c/:link/suggestions',
      setSuggestionAside,
      mine,
      (_, __, { link }: Readonly<Record<string, string>>) => `/c/${link}/suggestions`,
    ),
    page('/r/:link/candidates/reasons', viewWisherReasons, WisherReasonsScreen),
    page('/suggestions/rule', viewRule, RuleScreen),
    endpoint('GET', FOR_PERSON, suggestNeeds),
    endpoint('GET', FOR_COMPANY, suggestPeople),
    endpoint('GET', '/c/:link/suggestions', viewMySuggestions),
    endpoint('PUT', '/c/:link/suggestions', setSuggestionAside),
    endpoint('GET', '/r/:link/candidates/reasons', viewWisherReasons),
    endpoint('GET', '/suggestions/rule', viewRule),
  ],
});
