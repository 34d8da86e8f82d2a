import { parseArgs } from 'node:util';
import { foundNetwork } from '../capabilities/networks/use-cases/found-network.ts';
import { openHouse } from '../house.ts';
import { systemActor } from '../kernel/actor.ts';
import { currentInstant } from '../kernel/clock.ts';
import { perform } from '../kernel/perform.ts';
import type { CliCommand } from './io.ts';

const ACTOR = systemActor('the command line');

export const network: CliCommand = {
  help: `tremplin network add --name "N" --organisation "O" --administrator "A" --email E
                     [--country BE|FR|LU|CH] [--zone Europe/Brussels] [--language fr|nl|en]

Founds one more network on this instance, apart from those that are there: its organisations, people and events are seen
by nobody else. It begins with one organisation and the person who administers it; "tremplin user link --email E" prints
a sign-in link for them.`,
  async run(args, io) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        name: { type: 'string' },
        organisation: { type: 'string' },
        administrator: { type: 'string' },
        email: { type: 'string' },
        country: { type: 'string', default: 'BE' },
        zone: { type: 'string', default: 'Europe/Brussels' },
        language: { type: 'string', default: 'fr' },
      },
    });
    if (positionals[0] !== 'add') {
      io.err(this.help);
      return 2;
    }
    const house = await openHouse('real');
    try {
      const input = {
        name: values.name,
        organisationName: values.organisation,
        administratorName: values.administrator,
        administratorEmail: values.email,
        country: values.country,
        timeZone: values.zone,
        locale: values.language,
      };
      const answer = await perform(house.db, foundNetwork, { actor: ACTOR, input, now: currentInstant() });
      if (answer.kind === 'done') {
        io.out(`The network "${values.name}" is there (${answer.value.networkId}).`);
        return 0;
      }
      io.err(
        answer.kind === 'invalid'
          ? `Missing or wrong: ${[...new Set(answer.problems.map(({ path }) => path))].join(', ')}.`
          : `There is already a network called "${values.name}".`,
      );
      return answer.kind === 'invalid' ? 2 : 1;
    } finally {
      await house.close();
    }
  },
};
