// The planner's desk in a thread of its own, one question after the other: see ask-desk.ts.
import { answerAside } from '../../../../kernel/side-thread.ts';
import { desk } from '../../rules/desk.ts';
import type { DeskQuestion } from './ask-desk.ts';

const answers = desk as Readonly<Record<string, (ask: unknown) => unknown>>;

answerAside(({ name, ask }: DeskQuestion) => answers[name]!(ask));
