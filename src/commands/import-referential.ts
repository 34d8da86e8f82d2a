import { loadRome, loadTerritory } from '../capabilities/referentials/queries.ts';
import { openHouse, StartError } from '../house.ts';
import { currentInstant } from '../kernel/clock.ts';
import type { CliCommand } from './io.ts';

const LOADERS = { rome: loadRome, territory: loadTerritory } as const;

export const importReferential: CliCommand = {
  help: `tremplin import-referential rome DIR
tremplin import-referential territory DIR

"rome" reads the official CSV files of ROME 4.0 (France Travail, "RefRomeCsv"), unpacked in DIR: occupations, titles,
moves, macro-competences. "territory" reads postcodes: GeoNames, or La Poste's "hexasmal".
What was loaded before is replaced, all or nothing; occupations that are gone stay in the files that name them.`,
  async run([name, folder], io) {
    if ((name !== 'rome' && name !== 'territory') || !folder) {
      io.err(this.help);
      return 2;
    }
    const house = await openHouse('real');
    try {
      const { version, notice, counts } = await LOADERS[name](house.db, folder, { now: currentInstant() });
      const figures = Object.entries(counts).map(([what, count]) => `${count} ${what}`);
      io.out(`Loaded ${name} (version ${version}): ${figures.join(', ')}.\n${notice}`);
      return 0;
    } catch (error) {
      if (error instanceof Error && !('severity' in error)) throw new StartError(error.message);
      throw error;
    } finally {
      await house.close();
    }
  },
};
