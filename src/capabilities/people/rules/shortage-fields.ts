import { looksLikeOccupationCode, NEVER, words } from './field-words.ts';
import type { FieldGuess } from './guess-columns.ts';
import { textOf } from './text.ts';

export type ShortageField =
  | 'region'
  | 'year'
  | 'label'
  | 'occupationCode'
  | 'status'
  | 'cause'
  | 'source'
  | 'ignore';

/** A list of occupations that lack people, as the employment service of a region publishes it. */
export const SHORTAGE_FIELDS: readonly FieldGuess<ShortageField>[] = [
  { key: 'region', words: words('region|gewest|regio|territoire|territory|province|provincie|bassin') },
  {
    key: 'year',
    words: words('annee|an|year|jaar|edition|annee de la liste'),
    like: (cell) => /^(19|20)\d{2}\b/.test(textOf(cell)),
  },
  {
    key: 'label',
    words: words(
      'metier|intitule|libelle|libelle du metier|metier en penurie|fonction|profession|nom du metier|occupation|job|occupation title|label|beroep|knelpuntberoep|naam van het beroep|benaming',
    ),
  },
  {
    key: 'occupationCode',
    words: words('rome|code rome|code|code metier|rome code|code du metier|beroepscode'),
    like: looksLikeOccupationCode,
    unmistakable: true,
  },
  {
    key: 'status',
    words: words(
      'statut|type|type de tension|penurie|penurie ou critique|categorie|status|shortage|category|aard|soort|categorie knelpunt',
    ),
  },
  { key: 'cause', words: words('cause|raison|motif|explication|reason|oorzaak|reden') },
  { key: 'source', words: words('source|lien|url|reference|bron|link') },
  { key: 'ignore', words: NEVER, many: true },
];
