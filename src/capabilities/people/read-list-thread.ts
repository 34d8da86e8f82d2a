// What runs in the threads of `read-list-apart.ts`.
import { type ListJob, type ReadList, readList } from './rules/read-list.ts';

export default function readInThread(job: ListJob): ReadList {
  return readList(job);
}
