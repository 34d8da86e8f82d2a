import type { Locale } from '../../../../kernel/locale.ts';
import { comparable, type NeedValues } from '../../../people/schema.ts';
import type { Need, Recruiter } from '../../schema.ts';

type KnownNeed = Recruiter['needs'][number];

/** Each need of the file with the one it stands for; `null` for one that is new. */
export type NeedPlan = readonly {
  readonly said: Need;
  readonly known: KnownNeed | null;
  readonly differs: boolean;
}[];

const MOST = {
  needs: 20,
  skills: 30,
  skill: 80,
  languages: 10,
  language: 40,
  text: 1_000,
  title: 120,
} as const;

/** Needs as the file says them, in its order, languages in the words of `locale`; without a title the occupation's code stands for it. */
export function needsOf(values: readonly NeedValues[], locale: Locale): Need[] {
  const languages = new Intl.DisplayNames([locale], { type: 'language' });
  return values
    .filter(({ title, occupationCode }) => (title ?? occupationCode) !== null)
    .slice(0, MOST.needs)
    .map((need) => ({
      title: (need.title ?? need.occupationCode)!.slice(0, MOST.title).trim(),
      occupationCode: need.occupationCode,
      contract: need.contract ?? 'other',
      positions: need.positions ?? 1,
      skills: need.skills.slice(0, MOST.skills).map((skill) => skill.slice(0, MOST.skill)),
      languages: need.languages
        .slice(0, MOST.languages)
        .map((code) => (languages.of(code) ?? code).slice(0, MOST.language)),
      wantedProfile: need.wantedProfile?.slice(0, MOST.text).trim() ?? null,
      notes: need.notes?.slice(0, MOST.text).trim() ?? null,
    }));
}

/**
 * Finds for each need of the file the one that is already known: the same title and contract, and of several such the
 * one most alike. Needs that the file does not name stay as they are: a file may hold a part only.
 */
export function planNeeds(said: readonly Need[], known: readonly KnownNeed[]): NeedPlan {
  const left = new Set(known);
  const planned = new Map<Need, KnownNeed>();
  const alike: ((one: Need, other: KnownNeed) => boolean)[] = [
    (one, other) => isSame(one, other) && !differs(one, other),
    isSame,
    (one, other) => comparable(one.title) === comparable(other.title),
  ];
  for (const isAlike of alike)
    for (const need of inFixedOrder(said)) {
      if (planned.has(need)) continue;
      const found = [...left].find((other) => isAlike(need, other));
      if (!found) continue;
      planned.set(need, found);
      left.delete(found);
    }
  return said.map((need) => {
    const found = planned.get(need) ?? null;
    return { said: need, known: found, differs: found !== null && differs(need, found) };
  });
}

export function addedNeeds(plan: NeedPlan): Need[] {
  return plan.filter(({ known }) => known === null).map(({ said }) => said);
}

export function changedNeeds(plan: NeedPlan): { before: KnownNeed; after: Need & { id: string } }[] {
  return plan.flatMap(({ said, known, differs: changed }) =>
    known && changed ? [{ before: known, after: { ...filledFrom(said, known), id: known.id } }] : [],
  );
}

function inFixedOrder(needs: readonly Need[]): Need[] {
  return needs.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

function isSame(one: Need, other: KnownNeed): boolean {
  return comparable(one.title) === comparable(other.title) && one.contract === other.contract;
}

/** What the file leaves out of a need stays. */
function filledFrom(said: Need, known: KnownNeed): Need {
  return {
    title: comparable(said.title) === comparable(known.title) ? known.title : said.title,
    occupationCode: said.occupationCode ?? known.occupationCode,
    contract: said.contract === 'other' ? known.contract : said.contract,
    positions: said.positions,
    skills: said.skills.length > 0 ? said.skills : known.skills,
    languages: said.languages.length > 0 ? said.languages : known.languages,
    wantedProfile: said.wantedProfile ?? known.wantedProfile,
    notes: said.notes ?? known.notes,
  };
}

function differs(said: Need, known: KnownNeed): boolean {
  const { id: _, ...before } = known;
  const after = filledFrom(said, known);
  const sorted = (need: Need) =>
    JSON.stringify([
      need.title,
      need.occupationCode,
      need.contract,
      need.positions,
      need.skills.map(comparable).sort(),
      need.languages.map(comparable).sort(),
      need.wantedProfile,
      need.notes,
    ]);
  return sorted(before) !== sorted(after);
}
