import { expect, test } from 'vitest';
import { jsonForScript } from './island.tsx';

test('props cannot close the script element they are written in', () => {
  const props = { name: '</script><script>alert(1)</script><!--', line: '\u2028' };
  const written = jsonForScript(props);
  expect(written).not.toMatch(/[<\u2028]/);
  expect(JSON.parse(written)).toEqual(props);
});
