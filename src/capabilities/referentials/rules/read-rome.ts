import { plainForm, titleForms } from './plain.ts';
import { readTable } from './read-table.ts';

/** ROME as it is kept: what Tremplin uses of the official files. */
export interface Rome {
  readonly version: string;
  readonly notice: string;
  readonly occupations: readonly { code: string; label: string; parent: string | null; regulated: boolean }[];
  readonly titles: readonly {
    id: string;
    code: string;
    title: string;
    main: boolean;
    forms: string[];
    search: string;
  }[];
  readonly moves: readonly { code: string; target: string; rank: number }[];
  readonly abilities: readonly { code: string; label: string; kind: 'skill' | 'soft' }[];
  readonly links: readonly { code: string; ability: string }[];
}

/** Which file holds what, by the beginning of its name: versions differ in the rest ("…_v460_utf8.csv"). */
export const ROME_FILES = {
  version: /^version.*\.txt$/i,
  occupations: /^(unix_)?referentiel_code_rome_v\d+.*\.csv$/i,
  titles: /^(unix_)?referentiel_appellation.*\.csv$/i,
  moves: /^(unix_)?rubrique_mobilite.*\.csv$/i,
  skills: /^(unix_)?referentiel_competence_v\d+.*\.csv$/i,
  links: /^(unix_)?liens_rome_referentiels.*\.csv$/i,
} as const;
export type RomeFile = keyof typeof ROME_FILES;

/**
 * Reads the texts of the official CSV set of ROME 4.0 (France Travail, Licence Ouverte). Rare titles (`peu_usite`) are
 * left out. An occupation's abilities are the macro-competences above its know-how (block 5, heading 1) and its soft
 * skills (heading 2).
 * @throws Error saying what is wrong with which file
 */
export function readRome(files: Readonly<Record<RomeFile, string>>): Rome {
  const table = <const Column extends string>(file: RomeFile, columns: readonly Column[]) => {
    try {
      return readTable(files[file], columns);
    } catch (error) {
      throw new Error(`${file}: ${(error as Error).message}`, { cause: error });
    }
  };
  const occupations = table('occupations', [
    'code_rome',
    'libelle_rome',
    'emploi_reglemente',
    'code_rome_parent',
  ])
    .filter(({ code_rome }) => /^[A-N]\d{4}$/.test(code_rome))
    .map((row) => ({
      code: row.code_rome,
      label: asWritten(row.libelle_rome),
      parent: row.code_rome_parent || null,
      regulated: row.emploi_reglemente === 'O',
    }));
  const known = new Set(occupations.map(({ code }) => code));
  const titles = table('titles', [
    'code_ogr',
    'libelle_appellation_long',
    'code_rome',
    'classification',
    'peu_usite',
  ])
    .filter(({ code_rome, peu_usite }) => known.has(code_rome) && peu_usite !== 'O')
    .map((row) => {
      const title = asWritten(row.libelle_appellation_long);
      return {
        id: row.code_ogr,
        code: row.code_rome,
        title,
        main: row.classification === 'PRINCIPALE',
        forms: titleForms(title),
        search: plainForm(title),
      };
    });
  const moves = table('moves', ['code_rome', 'code_rome_cible', 'numero_ordre'])
    .filter((row) => known.has(row.code_rome) && known.has(row.code_rome_cible))
    .map((row) => ({
      code: row.code_rome,
      target: row.code_rome_cible,
      rank: Math.max(1, Number(row.numero_ordre)),
    }));
  return { ...versionOf(files.version), occupations, titles, moves, ...readAbilities(table, known) };
}

type Table = <const Column extends string>(
  file: RomeFile,
  columns: readonly Column[],
) => Record<Column, string>[];

function readAbilities(table: Table, known: ReadonlySet<string>): Pick<Rome, 'abilities' | 'links'> {
  const macroOf = new Map<string, string>();
  const labels = new Map<string, { label: string; kind: 'skill' | 'soft' }>();
  for (const row of table('skills', [
    'code_ogr',
    'nature',
    'libelle_competence',
    'code_ogr_macro_comp',
    'cat_comp',
  ])) {
    const kind = /^savoir-être/i.test(row.cat_comp) ? 'soft' : 'skill';
    if (kind === 'soft' || /^macro/i.test(row.nature))
      labels.set(row.code_ogr, { label: asWritten(row.libelle_competence), kind });
    if (row.code_ogr_macro_comp) macroOf.set(row.code_ogr, row.code_ogr_macro_comp);
  }
  const links = new Map<string, { code: string; ability: string }>();
  for (const row of table('links', ['code_rome', 'code_compo_bloc', 'code_rubrique', 'code_ogr'])) {
    if (row.code_compo_bloc !== '5' || !['1', '2'].includes(row.code_rubrique) || !known.has(row.code_rome))
      continue;
    const ability = macroOf.get(row.code_ogr) ?? row.code_ogr;
    if (labels.has(ability)) links.set(`${row.code_rome} ${ability}`, { code: row.code_rome, ability });
  }
  return {
    abilities: [...labels].map(([code, ability]) => ({ code, ...ability })),
    links: [...links.values()],
  };
}

/** The version and the words to show with it, read from the set's own `version.txt`. */
function versionOf(text: string): Pick<Rome, 'version' | 'notice'> {
  const version = /version\s*:\s*(\d+)/i.exec(text)?.[1];
  if (version === undefined) throw new Error('version: no version number is in it.');
  const date = /publication\s*:\s*(\d{2}\/\d{2}\/\d{4})/i.exec(text)?.[1];
  return {
    version,
    notice: `Source : France Travail, ROME 4.0 version ${version}${date ? ` du ${date}` : ''}, Licence Ouverte`,
  };
}

/** SQL's way of writing an apostrophe was left in the official texts. */
function asWritten(text: string): string {
  return text.replaceAll("''", "'").replaceAll('’', "'");
}
