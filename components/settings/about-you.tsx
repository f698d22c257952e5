import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { MessageKey } from '../../lib/messages/say';
import {
  numberLimits,
  type Profile,
  type Question,
  questions,
  takesAnswer,
} from '../../lib/settings/profile';
import { Icon } from '../shared/icon';
import { infoIcon, lockIcon, personIcon, trashIcon } from '../shared/icon-shapes';
import { Group, Radios } from './form-controls';
import type { GroupProps as Props } from './settings-groups';

type Choice = readonly [answer: Profile[Question], label: MessageKey];

const yesNo: readonly Choice[] = [
  [true, 'popup.you.yes'],
  [false, 'popup.you.no'],
];

/** How each question is answered: one of a few, or a number. */
const asked: Record<
  Question,
  | { readonly choices: readonly Choice[] }
  | { readonly number: keyof typeof numberLimits; readonly unit: MessageKey }
> = {
  crampedBefore: { choices: yesNo },
  injuryLast12Months: { choices: yesNo },
  usualRunKm: { number: 'usualRunKm', unit: 'popup.you.km' },
  usualMinutes: { number: 'usualMinutes', unit: 'read.minutes' },
  lowCarbDiet: { choices: yesNo },
  saltySweater: { choices: yesNo },
  strengthTraining: {
    choices: [
      [0, 'popup.you.none'],
      [1, 'popup.you.one'],
      [2, 'popup.you.twoOrMore'],
    ],
  },
  chronicConditions: {
    choices: [
      [0, 'popup.you.none'],
      [1, 'popup.you.one'],
      [2, 'popup.you.two'],
      [3, 'popup.you.threeOrMore'],
    ],
  },
  regularMedication: { choices: yesNo },
  familyHistory: { choices: yesNo },
  sex: {
    choices: [
      ['female', 'popup.you.female'],
      ['male', 'popup.you.male'],
    ],
  },
  age: { number: 'age', unit: 'popup.you.years' },
};

/** The profile: every question optional, each with why it is asked, each answer saved at once. */
export function AboutYouGroup({ store, say }: Props) {
  const profile = store.profile.value;
  const answered = questions.filter((q) => profile[q] !== undefined).length;
  const value =
    answered === 0
      ? say('popup.you.optional')
      : say('popup.you.count', { count: answered, all: questions.length });
  return (
    <Group icon={personIcon} label={say('popup.you')} value={value}>
      <p class="cap you-hint">
        <Icon shape={lockIcon} size={14} />
        <span>{say('popup.you.hint')}</span>
      </p>
      {questions.map((question) => {
        const how = asked[question];
        return 'choices' in how ? (
          <ChoiceQuestion key={question} store={store} say={say} question={question} choices={how.choices} />
        ) : (
          <NumberQuestion key={question} store={store} say={say} question={how.number} unit={how.unit} />
        );
      })}
      <Erase store={store} say={say} />
    </Group>
  );
}

const kmInMile = 1.609344;

// One and the same function, so that a redraw does not take the focus again.
const focusOnMount = (button: HTMLButtonElement | null) => button?.focus();

/** Erasing asks once more, says what goes, and offers to keep it first. */
function Erase({ store, say }: Props) {
  const asking = useSignal(false);
  if (!asking.value)
    return (
      <button
        type="button"
        class="btn quiet erase"
        onClick={() => {
          asking.value = true;
        }}
      >
        <Icon shape={trashIcon} size={16} />
        {say('popup.you.erase')}
      </button>
    );
  const close = () => {
    asking.value = false;
  };
  return (
    <fieldset class="erase-ask" aria-label={say('popup.you.erase')}>
      <p class="cap">{say('popup.you.erase.what')}</p>
      <button type="button" class="btn" ref={focusOnMount} onClick={close}>
        {say('popup.you.erase.keep')}
      </button>
      <button
        type="button"
        class="btn quiet"
        onClick={() => {
          store.eraseAnswers();
          close();
        }}
      >
        <Icon shape={trashIcon} size={16} />
        {say('popup.you.erase.yes')}
      </button>
    </fieldset>
  );
}

function ChoiceQuestion({
  store,
  say,
  question,
  choices,
}: Props & { question: Question; choices: readonly Choice[] }) {
  const answer = store.profile.value[question];
  const plain = say as (key: MessageKey) => string;
  const id = (value: Choice[0]) => String(value);
  return (
    <Radios
      legend={say(`popup.you.${question}`)}
      legendShown
      hint={say(`popup.you.${question}.hint`)}
      choices={[
        ...choices.map(([value, label]) => ({ id: id(value), label: plain(label) })),
        { id: 'skip', label: say('popup.you.skip') },
      ]}
      chosen={answer === undefined ? 'skip' : id(answer)}
      choose={(chosen) => store.answer(question, choices.find(([value]) => id(value) === chosen)?.[0])}
    />
  );
}

/** Minutes also as `1:30`, a run also in miles; anything but plain digits is no number. */
function numberTyped(typed: string, question: keyof typeof numberLimits): number {
  const text = typed.trim().replace(',', '.');
  const clock = question === 'usualMinutes' ? /^(\d{1,2}):([0-5]\d)$/.exec(text) : null;
  if (clock) return Number(clock[1]) * 60 + Number(clock[2]);
  const [, miles] = (question === 'usualRunKm' && /^(\d+(?:\.\d+)?) ?mi(?:les?)?$/i.exec(text)) || [];
  if (miles) return Math.round(Number(miles) * kmInMile * 10) / 10;
  return /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
}

function NumberQuestion({
  store,
  say,
  question,
  unit,
}: Props & { question: keyof typeof numberLimits; unit: MessageKey }) {
  const id = useId();
  const refused = useSignal<string>();
  const [least, most] = numberLimits[question];
  const answer = store.profile.value[question];
  const answered = (typed: string) => {
    const number = numberTyped(typed, question);
    const emptied = typed.trim() === '';
    refused.value = emptied || takesAnswer(question, number) ? undefined : typed;
    if (refused.value === undefined) store.answer(question, emptied ? undefined : number);
  };
  return (
    <div class="ask-q">
      <label class="legend" for={id}>
        {say(`popup.you.${question}`)}
      </label>
      <p class="cap" id={`${id}-hint`}>
        {say(`popup.you.${question}.hint`)}
      </p>
      <div class="number">
        <input
          class="input"
          id={id}
          inputMode="decimal"
          autocomplete="off"
          value={refused.value ?? (answer === undefined ? '' : String(answer))}
          aria-describedby={refused.value === undefined ? `${id}-hint` : `${id}-hint ${id}-error`}
          aria-invalid={refused.value !== undefined}
          onChange={(event) => answered(event.currentTarget.value)}
        />
        <span class="sub">{(say as (key: MessageKey) => string)(unit)}</span>
      </div>
      {refused.value !== undefined && (
        <p class="error" role="alert" id={`${id}-error`}>
          <Icon shape={infoIcon} size={16} />
          {say('read.invalid', { min: least, max: most })}
        </p>
      )}
    </div>
  );
}
