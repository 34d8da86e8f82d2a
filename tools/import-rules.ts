// Who may import whom: runs the rules of .dependency-cruiser.cjs. Alone: node tools/with-node.mjs tools/import-rules.ts
import { existsSync, globSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { cruise, type ICruiseOptions, type IFlattenedRuleSet } from 'dependency-cruiser';

const ROOT = join(import.meta.dirname, '..');
const FOLDERS = ['src', 'tests', 'tools', 'bench', 'demo', 'bin'];

export interface BrokenRule {
  rule: string;
  from: string;
  to: string;
}

export interface ImportCheck {
  /** Source files that the check read. */
  seen: string[];
  broken: BrokenRule[];
}

/** Every source file of a tree laid out like this project. */
export function sourceFiles(root = ROOT): string[] {
  return globSync(`{${FOLDERS.join(',')}}/**/*.{ts,tsx,mjs}`, { cwd: root })
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
}

/** Applies the import rules to a tree laid out like this project. */
export async function checkImports(root = ROOT): Promise<ImportCheck> {
  const { forbidden, options } = createRequire(import.meta.url)('../.dependency-cruiser.cjs') as {
    forbidden: NonNullable<IFlattenedRuleSet['forbidden']>;
    options: ICruiseOptions & { enhancedResolveOptions: object };
  };
  const { enhancedResolveOptions, ...rest } = options;
  const folders = FOLDERS.filter((folder) => existsSync(join(root, folder)));
  const { output } = await cruise(
    folders,
    { ...rest, baseDir: root, validate: true, ruleSet: { forbidden } },
    enhancedResolveOptions,
  );
  if (typeof output === 'string')
    throw new Error('dependency-cruiser gave text where its result was expected.');
  const ours = new RegExp(`^(${FOLDERS.join('|')})/.*\\.(ts|tsx|mjs)$`);
  return {
    seen: output.modules
      .map(({ source }) => source)
      .filter((source) => ours.test(source))
      .sort(),
    broken: output.summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
  };
}

if (import.meta.main) {
  const { seen, broken } = await checkImports();
  for (const { rule, from, to } of broken) console.log(`${from} imports ${to}: ${rule}`);
  const missed = sourceFiles().length - seen.length;
  if (missed !== 0) console.log(`${missed} source files were not read.`);
  if (broken.length > 0 || missed !== 0) process.exitCode = 1;
}
