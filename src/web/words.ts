import type { z } from 'zod';
import type { Locale } from '../kernel/locale.ts';
import type { Facts } from '../kernel/result.ts';
import type { CapabilityTexts } from './capability.ts';
import { frameTexts } from './texts.ts';

/** A text with its values in. */
export function tell(text: string | ((facts: Facts) => string), facts: Facts): string {
  return typeof text === 'function' ? text(facts) : text;
}

/**
 * A title with a short word beside it, the contract of a need, unless the title begins with that word: "Stage en
 * montage", not "Stage en montage · stage".
 */
export function beside(title: string, word: string): string {
  return title.toLowerCase().startsWith(word.toLowerCase()) ? '' : ` · ${word}`;
}

/** "de" before a name, as French elides it: "place d’Élodie", "place de Steven". */
export function ofName(name: string): string {
  return /^[aeiouœæ]/i.test(name.normalize('NFD')) ? `d’${name}` : `de ${name}`;
}

/** A colon after words: French leaves a space before it, Dutch and English do not. */
export function colon(locale: Locale): string {
  return locale === 'fr' ? ' :' : ':';
}

/** Two parts with a colon between. */
export function withColon(locale: Locale, before: string, after: string): string {
  return `${before}${colon(locale)} ${after}`;
}

/** Why a use case refused, in the reader's language. A refusal without words is a bug, so it says its code. */
export function refusalWords(texts: CapabilityTexts, refusal: string, facts: Facts): string {
  const text = texts.refusals[refusal];
  return text === undefined ? refusal : tell(text, facts);
}

/** What is wrong with a field, in the reader's language. Own rules of a schema name a text of their capability. */
export function problemWords(issue: z.core.$ZodIssue, locale: Locale, texts: CapabilityTexts): string {
  const { problems } = frameTexts(locale);
  const own = texts.refusals[issue.message];
  if (own !== undefined) return tell(own, 'params' in issue ? (issue.params as Facts) : {});
  switch (issue.code) {
    case 'invalid_type':
      if (issue.expected === 'number') return issue.input == null ? problems.required : problems.notANumber;
      return problems.required;
    case 'too_small': {
      const minimum = Number(issue.minimum);
      if (issue.origin === 'string') return minimum <= 1 ? problems.required : problems.tooShort({ minimum });
      return issue.origin === 'array' ? problems.tooFew({ minimum }) : problems.tooSmall({ minimum });
    }
    case 'too_big': {
      const maximum = Number(issue.maximum);
      if (issue.origin === 'string') return problems.tooLong({ maximum });
      return issue.origin === 'array' ? problems.tooMany({ maximum }) : problems.tooBig({ maximum });
    }
    case 'invalid_format':
      if (issue.format === 'email') return problems.notAnEmail;
      if (issue.format === 'date') return problems.notADate;
      return issue.format === 'time' ? problems.notATime : problems.other;
    case 'invalid_value':
      return problems.notAChoice;
    default:
      return issue.message === 'file-missing' ? problems.fileMissing : problems.other;
  }
}
