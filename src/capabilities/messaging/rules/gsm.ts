/**
 * The basic alphabet of GSM 03.38 (3GPP TS 23.038, table 6.2.1). An SMS in these signs holds 160 of them; one sign
 * outside, and the whole message is written in UCS-2, where it holds 70.
 */
const BASIC =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';
/** Signs of the extension table count for two. */
const EXTENDED = '^{}\\[~]|€';

const ONE = new Set(BASIC);
const TWO = new Set(EXTENDED);

/** What has no sign of its own, as one would write it by hand. */
const BY_HAND: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '«': '"',
  '»': '"',
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
  '…': '...',
  '·': '-',
  '•': '-',
  '\u00a0': ' ',
  '\u202f': ' ',
  '\t': ' ',
  œ: 'oe',
  Œ: 'OE',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ı: 'i',
  ð: 'd',
  þ: 'th',
  '×': 'x',
};

/** Ukrainian names in Latin letters (resolution 55 of the Cabinet of Ministers of Ukraine, 27 January 2010), and Russian letters beside. */
const CYRILLIC: Readonly<Record<string, string>> = Object.fromEntries(
  'а:a б:b в:v г:h ґ:g д:d е:e є:ie ж:zh з:z и:y і:i ї:i й:i к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh ц:ts ч:ch ш:sh щ:shch ь: ю:iu я:ia ё:e ы:y э:e ъ:'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

/** A text in signs of the GSM alphabet: accents it lacks fall off, Cyrillic is written in Latin letters, the rest is left out. */
export function toGsm(text: string): string {
  return [...text].map(signFor).join('').replace(/ {2,}/g, ' ');
}

function signFor(sign: string): string {
  if (ONE.has(sign) || TWO.has(sign)) return sign;
  const byHand = BY_HAND[sign];
  if (byHand !== undefined) return byHand;
  const cyrillic = CYRILLIC[sign.toLowerCase()];
  if (cyrillic !== undefined) return sign === sign.toLowerCase() ? cyrillic : capital(cyrillic);
  const bare = sign.normalize('NFKD').replace(/\p{M}/gu, '');
  return [...bare].every((one) => ONE.has(one)) ? bare : '';
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

/** Whether an SMS of this text is written in the GSM alphabet. */
export function isGsm(text: string): boolean {
  return [...text].every((sign) => ONE.has(sign) || TWO.has(sign));
}

/** Of how many messages an SMS is made, and how much room its text takes: in septets for GSM, in 16-bit units for UCS-2. */
export function measureSms(text: string): { alphabet: 'gsm' | 'ucs2'; units: number; parts: number } {
  if (isGsm(text)) {
    const units = [...text].reduce((sum, sign) => sum + (TWO.has(sign) ? 2 : 1), 0);
    return { alphabet: 'gsm', units, parts: units <= 160 ? 1 : Math.ceil(units / 153) };
  }
  const units = text.length;
  return { alphabet: 'ucs2', units, parts: units <= 70 ? 1 : Math.ceil(units / 67) };
}
