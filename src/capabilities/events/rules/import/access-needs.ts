import { comparable } from '../../../people/schema.ts';
import type { AccessNeed } from '../../schema.ts';

/** Words for what somebody needs in fr, nl and en. Causes (an illness, a handicap) are no needs and match nothing. */
const WORDS: readonly (readonly [AccessNeed, RegExp])[] = [
  [
    'step-free',
    /\b(fauteuil|sans marche|plain pied|pmr|step free|wheelchair|rolstoel\w*|drempelvrij|zonder trap\w*|rampe|ascenseur|lift)\b/,
  ],
  ['quiet', /\b(calme|silence|silencieu\w*|quiet|rustig\w*|stil|stille)\b/],
  [
    'interpreter',
    /\b(interprete\w*|interpreter|interpreting|tolk\w*|lsfb|lsf|langue des signes|sign language|gebarentaal\w*|traduct\w*)\b/,
  ],
  [
    'longer-slot',
    /\b(plus long\w*|plus de temps|temps supplementaire|longer|more time|extra time|langer\w*|meer tijd|extra tijd)\b/,
  ],
];
const NOTHING = /^(|non|no|neen|nee|aucun|aucune|geen|none|neant|rien|sans objet|nvt|na|n a|x)$/;

/** Access needs as typed → their codes; `unknown` when something was said that is none of them. */
export function readAccessNeeds(text: string | null): { needs: AccessNeed[]; unknown: boolean } {
  const parts = (text ?? '').split(/[;,\n]+/).map(comparable);
  const found = new Set<AccessNeed>();
  let unknown = false;
  for (const part of parts) {
    if (NOTHING.test(part)) continue;
    const needs = WORDS.filter(([code, words]) => comparable(code) === part || words.test(part));
    if (needs.length === 0) unknown = true;
    for (const [code] of needs) found.add(code);
  }
  return { needs: [...found].sort(), unknown };
}
