import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/**
 * What paper is set in: Atkinson Hyperlegible Next for Latin letters, Noto Sans for Cyrillic and Greek, Noto Sans
 * Arabic. All under the Open Font License, from packages; nothing is fetched while the product runs.
 */
const FILES = [
  'atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf',
  'atkinson-hyperlegible-next/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf',
  'noto-sans/400Regular/NotoSans_400Regular.ttf',
  'noto-sans/700Bold/NotoSans_700Bold.ttf',
  'noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf',
  'noto-sans-arabic/700Bold/NotoSansArabic_700Bold.ttf',
] as const;

/** The bytes of every font, each a TrueType file. */
export function readFonts(): Uint8Array[] {
  const { resolve } = createRequire(import.meta.url);
  return FILES.map((file) => readFileSync(resolve(`@expo-google-fonts/${file}`)));
}
