import { type Language, type SoftRuleId, wordsOf } from '../../../../planner/index.ts';
import type { Effects } from '../../schema.ts';

const RULES: Readonly<Record<keyof Effects, SoftRuleId>> = {
  wishes: 'wishes',
  floor: 'floor',
  waitCandidates: 'wait-candidates',
  waitRecruiters: 'wait-recruiters',
  changes: 'changes',
};

/** What a change does to each rule, for those that it touches: "Attente des candidats +2". */
export function effectsInWords(effects: Effects, language: Language): string[] {
  const { parts } = wordsOf(language);
  return (Object.keys(RULES) as (keyof Effects)[])
    .filter((rule) => effects[rule] !== 0)
    .map((rule) => {
      const by = effects[rule];
      return `${parts[RULES[rule]].name} ${by > 0 ? `+${by}` : `−${-by}`}`;
    });
}
