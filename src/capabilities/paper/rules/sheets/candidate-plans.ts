import { directionOf } from '../../../../kernel/locale.ts';
import { dateInWords, timeOf } from '../../../../web/dates.ts';
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
        more: words.arrive(timeOf(event.startsAt, event.timeZone, language)),
      },
      placeOf(event, mine),
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
      { picture: 'badge', text: words.welcome },
      ...waysOf(candidate, mine),
      { picture: 'help', text: words.help },
    ],
    link: candidate.link === null ? null : { address: candidate.link, words: words.link },
    machine: words.machine ?? null,
  };
}

/** What to do when the time of an interview has come: go to a table, to a shared computer, or to one or the other. */
function waysOf({ language, stationCode }: PaperCandidate, mine: readonly Interview[]) {
  const words = CANDIDATE_WORDS[language];
  const atStation = ({ elsewhere }: Interview) => elsewhere?.channel === 'video-site';
  const ways = [
    ...(mine.some(({ elsewhere }) => !elsewhere || elsewhere.channel === 'table') ? [words.signal] : []),
    ...(stationCode !== undefined && mine.some(atStation) ? [words.station(stationCode)] : []),
  ];
  return ways.map((text) => ({ picture: 'table' as const, text }));
}

/** The site of the interviews, where they are at one; else the hall. */
function placeOf(event: Material['event'], mine: readonly Interview[]) {
  const there = mine.find(({ elsewhere }) => (elsewhere?.site ?? null) !== null)?.elsewhere;
  return there
    ? { picture: 'pin' as const, text: there.site!, more: there.siteAddress }
    : { picture: 'pin' as const, text: event.place, more: event.address };
}

/** In signs that are the same in every language of a sheet. */
function whereIs({ channel, site, station }: Elsewhere): string {
  if (channel === 'telephone') return 'Tel.';
  if (channel === 'chat') return 'Chat';
  if (channel === 'video-home') return 'Video';
  return [site, station === null ? null : `PC ${station}`].filter((part) => part !== null).join(' · ');
}
