// Run by postgres.test.ts as another process.
import pg from 'pg';
import { startPostgres } from './index.ts';

const [dataFolder = ''] = process.argv.slice(2);
const server = await startPostgres({ dataFolder });
if (!server.adopted) {
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  await client.query(`create table if not exists written (word text); insert into written values ('kept')`);
  await client.end();
}
process.once('message', async () => {
  await server.stop();
  process.disconnect();
});
process.send?.({ said: server.adopted ? 'adopted' : 'started', url: server.url });
