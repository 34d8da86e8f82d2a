import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openZip } from './spreadsheets/zip.ts';
import { writeZip } from './zip-writer.ts';

test('what is written is read again, whatever it is', () => {
  const part = fc.record({
    name: fc.stringMatching(/^[a-zé0-9 _-]{1,20}(\/[a-z0-9.]{1,10})?$/),
    bytes: fc.uint8Array({ maxLength: 2_000 }),
  });
  fc.assert(
    fc.property(fc.uniqueArray(part, { selector: ({ name }) => name, maxLength: 5 }), (parts) => {
      const zip = openZip(writeZip(parts));
      expect(zip.names).toEqual(parts.map(({ name }) => name));
      for (const { name, bytes } of parts) expect(Buffer.from(zip.read(name)!)).toEqual(Buffer.from(bytes));
    }),
  );
});
