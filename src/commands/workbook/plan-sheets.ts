import type { Cell, Sheet } from '../../kernel/spreadsheets/cells.ts';
import { type Names, plainNames, qualityInWords, reasonInWords } from '../../planner/index.ts';
import type { FoundPlan } from '../find-plan.ts';
import type { EventWorkbook } from './read-event.ts';
import { TEXTS } from './texts.ts';

/** The plan as sheets: one row per candidate and per recruiter, all meetings, what is not held and why, a summary. */
export function planSheets(event: EventWorkbook, found: FoundPlan): Sheet[] {
  const { problem, language, times } = event;
  const { plan: words, columns } = TEXTS[language];
  const rounds = Array.from(
    { length: problem.rounds },
    (_, round) => times?.[round] ?? `${words.round} ${round + 1}`,
  );
  const names: Names = { ...plainNames, round: (round) => rounds[round] ?? String(round + 1) };
  const grid = (
    title: string,
    own: readonly string[],
    who: 'candidate' | 'recruiter',
    whom: 'candidate' | 'recruiter',
  ): Sheet => ({
    name: title,
    rows: [
      [columns[who], ...rounds],
      ...own.map((id): Cell[] => [
        id,
        ...rounds.map((_, round) => {
          const here = found.plan.meetings.filter(
            (meeting) => meeting[who] === id && meeting.round === round,
          );
          return here.length === 0 ? null : here.map((meeting) => meeting[whom]).join(', ');
        }),
      ]),
    ],
  });
  const { counts, objective } = found.score;
  return [
    grid(
      words.ofCandidates,
      problem.candidates.map(({ id }) => id),
      'candidate',
      'recruiter',
    ),
    grid(
      words.ofRecruiters,
      problem.recruiters.map(({ id }) => id),
      'recruiter',
      'candidate',
    ),
    {
      name: words.meetings,
      rows: [
        [words.round, columns.candidate, columns.recruiter, words.table],
        ...found.plan.meetings.map(({ round, candidate, recruiter, table }): Cell[] => [
          rounds[round]!,
          candidate,
          recruiter,
          table ?? null,
        ]),
      ],
    },
    {
      name: words.notHeld,
      rows: [
        [columns.candidate, columns.recruiter, words.reason],
        ...found.reasons.map((reason): Cell[] => [
          reason.candidate,
          reason.recruiter,
          reasonInWords(reason, 'organiser', language, names),
        ]),
      ],
    },
    {
      name: words.summary,
      rows: [
        [words.summary, null],
        [words.held, counts.meetings],
        [words.wishesHeld, `${problem.wishes.length - found.reasons.length} / ${problem.wishes.length}`],
        [words.nothing, counts.nothing],
        [words.quality, qualityInWords(objective, found.bound, language)],
      ],
    },
  ];
}
