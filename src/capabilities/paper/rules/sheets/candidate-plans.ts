import { directionOf } from '../../../../kernel/locale.ts';
import { dateInWords, timeOf } from '../../../../web/dates.ts';
import { whereTo } from '../../../events/schema.ts';
import type { Elsewhere, Interview, Material, PaperCandidate } from '../material.ts';
import type { CandidatePlans } from '../shapes/plans.ts';
import { CANDIDATE_WORDS } from '../words/candidate.ts';
import { concerned, interviewsBy, needsOf, ribbonOf, roundsOf } from './common.ts';

/** One sheet for each candidate, in their own language: when, where, whom, in large print. */
export function candidatePlans(material: Material): CandidatePlans {
  const own = interviewsBy(material.interviews, 'candidate');
  const again = concerned(material, 'candidate');
  return {
    sheets: material.candidates
      .filter(({ id }) => again === null || again.has(id))
      .map((candidate) => sheetOf(material, candidate, own)),
  };
}

function sheetOf(
  { event, recruiters }: Material,
  candidate: PaperCandidate,
  own: ReturnType<typeof interviewsBy>,
): CandidatePlans['sheets'][number] {
  const { language } = candidate;
  const words = CANDIDATE_WORDS[language];
  const mine = own.get(candidate.id) ?? [];
  const rounds = new Map(roundsOf(event).map((round) => [round.number, round]));
  const stands = new Map(recruiters.map((recruiter) => [recruiter.id, recruiter]));
  return {
    id: candidate.id,
    language,
    direction: directionOf(language),
    name: candidate.named ? `${candidate.firstName} ${candidate.lastName}` : candidate.cardCode,
    title: words.title,
    code: { label: words.code, value: candidate.cardCode },
    facts: [
      {
        picture: 'clock',
        text: dateInWords(event.date, language),
        more:
          candidate.own?.at === 'home'
            ? null
            : words.arrive(timeOf(event.startsAt, event.timeZone, language)),
      },
      placeOf(event, candidate, mine),
    ],
    ribbon: ribbonOf(event, mine),
    meetings: mine.map(({ round, recruiter, table, elsewhere }) => {
      const stand = stands.get(recruiter);
      const at = rounds.get(round);
      return {
        time: at === undefined ? '' : timeOf(at.startsAt, event.timeZone, language),
        table: elsewhere ? whereIs(elsewhere) : table === null ? words.tableLater : words.table(table),
        company: stand?.company ?? '',
        needs: stand === undefined ? '' : needsOf(stand),
      };
    }),
    none: mine.length === 0 ? words.none : null,
    steps: [
      // Nobody is welcomed at a door at home.
      ...(candidate.own?.at === 'home' ? [] : [{ picture: 'badge' as const, text: words.welcome }]),
      ...waysOf(candidate, mine),
      { picture: 'help', text: words.help },
    ],
    link: candidate.link === null ? null : { address: candidate.link, words: words.link },
    machine: words.machine ?? null,
  };
}

/** What to do when the time of an interview has come: go to a table, to a shared computer, or to one or the other. */
function waysOf({ language, stationCode, own }: PaperCandidate, mine: readonly Interview[]) {
  const words = CANDIDATE_WORDS[language];
  const by =
    (...channels: Elsewhere['channel'][]) =>
    ({ elsewhere }: Interview) =>
      elsewhere != null && channels.includes(elsewhere.channel);
  const ways = [
    ...(mine.some(({ elsewhere }) => !elsewhere || elsewhere.channel === 'table') ? [words.signal] : []),
    ...(stationCode !== undefined && mine.some(by('video-site')) ? [words.station(stationCode)] : []),
    ...(own?.at === 'home' && mine.some(by('video-home', 'chat')) ? [words.page] : []),
    ...(mine.some(by('telephone')) ? [words.telephone] : []),
  ];
  return ways.map((text) => ({ picture: 'table' as const, text }));
}

/** The site of the interviews, where they are at one; else where the person takes part from; else the hall. */
function placeOf(event: Material['event'], { own, language }: PaperCandidate, mine: readonly Interview[]) {
  const there = mine.find(({ elsewhere }) => (elsewhere?.site ?? null) !== null)?.elsewhere;
  const { place, address } = whereTo(event, own ?? null, language);
  return there
    ? { picture: 'pin' as const, text: there.site!, more: there.siteAddress }
    : { picture: 'pin' as const, text: place, more: address };
}

/** In signs that are the same in every language of a sheet. */
function whereIs({ channel, site, station }: Elsewhere): string {
  if (channel === 'telephone') return 'Tel.';
  if (channel === 'chat') return 'Chat';
  if (channel === 'video-home') return 'Video';
  return [site, station === null ? null : `PC ${station}`].filter((part) => part !== null).join(' · ');
}
