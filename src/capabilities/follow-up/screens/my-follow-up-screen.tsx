import type { ComponentChildren, JSX } from 'preact';
import { dateInWords } from '../../../web/dates.ts';
import { Form } from '../../../web/fields.tsx';
import { PersonPage } from '../../../web/layout/index.ts';
import type { View } from '../../../web/view.ts';
import {
  Actions,
  Button,
  EmptyState,
  Facts,
  FileField,
  LinkButton,
  Notice,
  TapButtons,
  TextField,
} from '../../../web/widgets/index.ts';
import { withColon } from '../../../web/words.ts';
import { type FollowUp, isAtWork, type MyFollowUp, type Question, SITUATIONS } from '../schema.ts';
import { texts } from '../texts.ts';

type Props = { data: MyFollowUp; view: View };

/** The contracts that somebody knows by name, the usual ones first. */
const ASKED_CONTRACTS = [
  'permanent',
  'fixed-term',
  'temporary',
  'apprenticeship',
  'student-job',
  'freelance',
  'other',
] as const;

/** One question, large; or what was said, with a way to change it. */
export function MyFollowUpScreen({ data, view }: Props): JSX.Element {
  const t = texts(view.locale).my;
  const { month, question } = data;
  return (
    <PersonPage
      view={view}
      title={t.title}
      over={data.event.name}
      intro={t.hello(data.firstName, data.event.name)}
      readAloud
    >
      {month === null ? (
        <EmptyState title={data.nextOn === null ? t.over : t.none}>
          {data.nextOn !== null && <p>{t.nextOn(dateInWords(data.nextOn, view.locale))}</p>}
        </EmptyState>
      ) : question === null ? (
        <SaidPart data={data} view={view} />
      ) : (
        <Asking question={question} data={data} view={view} />
      )}
      <p class="muted">{t.why}</p>
    </PersonPage>
  );
}

const baseOf = (view: View) => view.path.split('?')[0]!.split('/').slice(0, 4).join('/');

function employerOf(one: FollowUp | null, data: MyFollowUp): string | null {
  return (
    data.met.find(({ recruiterId }) => recruiterId === one?.recruiterId)?.company ?? one?.employer ?? null
  );
}

function Asking({ question, data, view }: Props & { question: Question }): JSX.Element {
  const t = texts(view.locale).my;
  const words =
    question === 'same'
      ? t.questions.same(employerOf(data.before, data) ?? t.noEmployer)
      : t.questions[question];
  if (question === 'proof')
    return (
      <section class="stack">
        <h2>{words}</h2>
        <p>{t.proofText}</p>
        <Form
          view={view}
          command="attach-my-proof"
          action={`${baseOf(view)}/proof?ask=proof`}
          files
          class="stack"
        >
          <input type="hidden" name="month" value={String(data.month)} />
          <FileField
            locale={view.locale}
            name="file"
            label={t.file}
            accept=".pdf,.docx,.odt,.jpg,.jpeg,.png"
            formats={texts(view.locale).person.formats}
            size={texts(view.locale).person.size}
            error={view.sent?.errors.file}
          />
          <Actions>
            <Button kind="primary">{t.send}</Button>
            <LinkButton href={baseOf(view)}>{t.noProof}</LinkButton>
          </Actions>
        </Form>
      </section>
    );
  return (
    <section class="stack">
      <h2>{words}</h2>
      {/* An answer that is not taken leads back to its own question, with what is wrong said above it. */}
      <Form
        view={view}
        command="answer-my-follow-up"
        action={`${baseOf(view)}?ask=${question}`}
        class="stack"
      >
        <input type="hidden" name="month" value={String(data.month)} />
        <input type="hidden" name="question" value={question} />
        <Answers question={question} words={words} data={data} view={view} />
      </Form>
    </section>
  );
}

function Answers(props: Props & { question: Question; words: string }): ComponentChildren {
  const { question, words, data, view } = props;
  const t = texts(view.locale).my;
  const { said } = data;
  const typed = view.sent === null ? undefined : String(view.sent.values.date ?? '');
  switch (question) {
    case 'same':
      return (
        <TapButtons
          name="same"
          label={words}
          options={[
            { value: 'true', label: t.sameYes, tone: 'good' },
            { value: 'false', label: t.sameNo },
          ]}
        />
      );
    case 'situation':
      return (
        <TapButtons
          name="situation"
          label={words}
          options={SITUATIONS.map((value) => ({
            value,
            label: t.situations[value],
            pressed: said?.situation === value,
          }))}
        />
      );
    case 'contract':
      return (
        <TapButtons
          name="contract"
          label={words}
          options={ASKED_CONTRACTS.map((value) => ({
            value,
            label: t.contracts[value],
            pressed: said?.contract === value,
          }))}
        />
      );
    case 'employer':
      return (
        <>
          {data.met.length > 0 && (
            <TapButtons
              name="recruiterId"
              label={words}
              options={data.met.map(({ recruiterId, company }) => ({
                value: recruiterId,
                label: company,
                pressed: said?.recruiterId === recruiterId,
              }))}
            />
          )}
          <h3>{t.otherEmployer}</h3>
          <TextField
            locale={view.locale}
            name="employer"
            label={t.employerName}
            quiet
            value={said?.employer ?? undefined}
            maxlength={120}
          />
          <Button kind="primary" name="recruiterId" value="">
            {t.next}
          </Button>
        </>
      );
    default:
      return (
        <>
          <TextField
            locale={view.locale}
            name="date"
            label={t.date}
            quiet
            type="date"
            width="medium"
            value={typed ?? (question === 'starts' ? said?.startsOn : said?.endsOn) ?? undefined}
            error={view.sent?.errors.date}
          />
          <Actions>
            <Button kind="primary">{t.next}</Button>
            <Button kind="quiet">{t.skip}</Button>
          </Actions>
        </>
      );
  }
}

/** Second thoughts are welcome: each answer leads back to its question. */
function SaidPart({ data, view }: Props): JSX.Element {
  const t = texts(view.locale).my;
  const said = data.said!;
  const change = (question: Question) => (
    <a
      href={`${baseOf(view)}?ask=${question}`}
      aria-label={withColon(view.locale, t.change, wordsOf(question))}
    >
      {t.change}
    </a>
  );
  const wordsOf = (question: Question) => (question === 'same' ? t.title : t.questions[question]);
  const day = (date: string | null) => (date === null ? t.unknown : dateInWords(date, view.locale));
  const line = (question: Question, value: string) => ({
    term: wordsOf(question),
    value: (
      <>
        {value} {change(question)}
      </>
    ),
  });
  const contract = said.contract;
  const isOpen = contract === 'permanent' || contract === 'freelance';
  return (
    <section class="stack">
      <Notice tone="success" announced={view.done !== null} title={t.thanks} />
      <Facts
        items={[
          line('situation', t.situations[said.situation!]),
          ...(isAtWork(said.situation)
            ? [
                ...(said.situation === 'working'
                  ? [line('contract', contract === null ? t.unknown : t.contracts[contract])]
                  : []),
                line('employer', employerOf(said, data) ?? t.unknown),
                line('starts', day(said.startsOn)),
                ...(isOpen ? [] : [line('ends', day(said.endsOn))]),
                line('proof', data.hasProof ? t.sent : t.unknown),
              ]
            : []),
        ]}
      />
    </section>
  );
}
