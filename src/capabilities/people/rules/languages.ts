import { OWN_NAMES, READER_LOCALES, type ReaderLocale } from '../../../kernel/locale.ts';
import type { Cell } from '../../../kernel/spreadsheets/cells.ts';
import { problem, type Repaired, repaired } from './complaint.ts';
import { comparable, itemsOf, textOf } from './text.ts';

/** Languages heard in employment services of Belgium and northern France: ISO 639-1 code, then names in fr, nl and en. */
const NAMES: Readonly<Record<string, string>> = {
  fr: 'francais|francaise|frans|french|fra|fre',
  nl: 'neerlandais|neerlandaise|nederlands|dutch|flamand|vlaams|flemish|nld|ned',
  en: 'anglais|anglaise|engels|english|angl|eng',
  de: 'allemand|allemande|duits|german|deutsch|deu',
  es: 'espagnol|espagnole|spaans|spanish|castillan|esp',
  it: 'italien|italienne|italiaans|italian|ita',
  pt: 'portugais|portugaise|portugees|portuguese|por|bresilien',
  ar: 'arabe|arabisch|arabic|ara|darija|marocain',
  tr: 'turc|turque|turks|turkish|tur',
  ro: 'roumain|roumaine|roemeens|romanian|moldave',
  bg: 'bulgare|bulgaars|bulgarian',
  pl: 'polonais|polonaise|pools|polish|pol',
  ru: 'russe|russisch|russian|rus',
  uk: 'ukrainien|ukrainienne|oekraiens|ukrainian',
  el: 'grec|grecque|grieks|greek',
  sq: 'albanais|albanaise|albanees|albanian',
  hu: 'hongrois|hongaars|hungarian',
  cs: 'tcheque|tsjechisch|czech',
  sk: 'slovaque|slowaaks|slovak',
  sr: 'serbe|servisch|serbian|serbo croate',
  hr: 'croate|kroatisch|croatian',
  fa: 'persan|farsi|perzisch|persian|dari',
  ps: 'pachto|pachtou|pasjtoe|pashto',
  ku: 'kurde|koerdisch|kurdish|kurmandji',
  ti: 'tigrigna|tigrinya|tigrina',
  am: 'amharique|amhaars|amharic',
  so: 'somali|somalisch',
  sw: 'swahili',
  ln: 'lingala',
  rw: 'kinyarwanda|rwandais',
  rn: 'kirundi',
  wo: 'wolof',
  ff: 'peul|fula|pular|fulani|pulaar',
  bm: 'bambara',
  ber: 'berbere|amazigh|tamazight|rif|rifain|kabyle|berber|tachelhit',
  hi: 'hindi',
  ur: 'ourdou|urdu|oerdoe',
  bn: 'bengali',
  pa: 'pendjabi|punjabi',
  ta: 'tamoul|tamil',
  ne: 'nepalais|nepalees|nepali',
  vi: 'vietnamien|vietnamees|vietnamese',
  th: 'thai|thailandais|thais',
  zh: 'chinois|chinoise|chinees|chinese|mandarin|mandarijn',
  ja: 'japonais|japans|japanese',
  ka: 'georgien|georgisch|georgian',
  hy: 'armenien|armeens|armenian',
  sv: 'suedois|zweeds|swedish',
  da: 'danois|deens|danish',
};

const CODE_OF = new Map<string, string>();
for (const [code, names] of Object.entries(NAMES))
  for (const name of names.split('|')) CODE_OF.set(name, code);
for (const code of Object.keys(NAMES)) CODE_OF.set(code, code);

/**
 * Languages as typed ("Français, anglais (B1) et NL") → codes (ISO 639-1; ISO 639-2 "ber" where there is none), each
 * once, in the order typed. Levels are not kept. 'language-unknown' when a word is none of them; the known ones stay.
 */
export function readLanguages(cell: Cell): Repaired<string[]> {
  const items = itemsOf(textOf(cell).replace(/\s(?:et|en|and|&|\+)\s|\//gi, ', '));
  if (items.length === 0) return repaired<string[]>(null);
  const codes: string[] = [];
  let unknown = false;
  for (const item of items) {
    const found = codesIn(item);
    if (found.length === 0) unknown = true;
    for (const code of found) if (!codes.includes(code)) codes.push(code);
  }
  const value = codes.length > 0 ? codes : null;
  return unknown ? problem('language-unknown', value) : repaired(value);
}

/**
 * The one language in which somebody reads messages and paper, by its code, its own name or its name in fr, nl or en.
 * 'reading-language-unknown' for another one, and for several.
 */
export function readReadingLocale(cell: Cell): Repaired<ReaderLocale> {
  const text = textOf(cell).trim().toLowerCase();
  if (!/\p{L}/u.test(text)) return repaired<ReaderLocale>(null);
  const [only, ...others] = readLanguages(cell).value ?? [];
  const locale = READER_LOCALES.find(
    (known) => text === OWN_NAMES[known].toLowerCase() || (others.length === 0 && known === only),
  );
  return locale === undefined ? problem('reading-language-unknown') : repaired(locale);
}

/** The item as a whole, else its words one by one; a code of two letters counts only alone or in capitals ("so so" is not Somali). */
function codesIn(item: string): string[] {
  const words = comparable(item)
    .split(' ')
    .filter((word) => word !== '' && !/^[abc][12]$/.test(word));
  const whole = CODE_OF.get(words.join(' '));
  if (whole) return [whole];
  const typed = new Set(item.split(/[^\p{L}]+/u));
  return words
    .filter((word) => word.length > 3 || typed.has(word.toUpperCase()))
    .map((word) => CODE_OF.get(word))
    .filter((code) => code !== undefined);
}
