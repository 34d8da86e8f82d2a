import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const DPIA = readFileSync(join(ROOT, 'docs/dpia.yaml'), 'utf8');

interface Proof {
  readonly file: string;
  readonly title: string;
}

/** The tests that the assessment names; this much of YAML is all that it is written in. */
function proofsIn(text: string): Proof[] {
  return [...text.matchAll(/^ +test: (.+)$/gm)].map(([, value]) => {
    const plain = value!.replace(/^"(.*)"$/, '$1');
    const at = plain.indexOf(' > ');
    return { file: plain.slice(0, at), title: plain.slice(at + 3) };
  });
}

/** Proofs whose test is not there, or would be skipped. */
function unproven(proofs: readonly Proof[]): string[] {
  return proofs
    .filter(({ file, title }) => {
      const path = join(ROOT, file);
      if (!existsSync(path)) return true;
      const quoted = title.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
      return !new RegExp(`\\btest\\(\\s*['"\`]${quoted}['"\`]`).test(readFileSync(path, 'utf8'));
    })
    .map(({ file, title }) => `${file} > ${title}`);
}

test('every measure of the assessment is proven by a test that exists', () => {
  const proofs = proofsIn(DPIA);
  expect(unproven(proofs)).toEqual([]);
  expect(proofs.length).toBe([...DPIA.matchAll(/^ +- measure: /gm)].length);
  expect(proofs.length).toBeGreaterThan(15);
});

test('a measure without a test is noticed', () => {
  const made =
    '- risk: X\n  measures:\n    - measure: Y\n      test: tests/dpia.test.ts > nobody wrote this\n';
  expect(unproven(proofsIn(made))).toEqual(['tests/dpia.test.ts > nobody wrote this']);
});

test('every risk says for whom and has a measure', () => {
  for (const risk of DPIA.split(/^- risk: /m).slice(1)) {
    expect(risk).toMatch(/\n {2}for: \S/);
    expect(risk).toMatch(/\n {4}- measure: \S.+\n {6}test: \S/);
  }
});
