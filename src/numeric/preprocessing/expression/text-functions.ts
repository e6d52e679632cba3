import { Failure } from '#kernel/failure.ts';
import { DATE_PARTS, parseCalendarTime, type DatePart } from '../calendar.ts';
import { asNumbers, asTexts, atLeast, exactly, type FunctionSpec } from './function-spec.ts';
import { numberOfText, numbers, textAt, textOfText, texts, type Value } from './value.ts';

const change = (name: string, about: string, apply: (text: string) => string): FunctionSpec => ({
  count: exactly(1),
  about,
  evaluate: ([value]) => textOfText(asTexts(value!, name), apply),
});

const measure = (name: string, about: string, apply: (text: string) => number): FunctionSpec => ({
  count: exactly(1),
  about,
  evaluate: ([value]) => numberOfText(asTexts(value!, name), apply),
});

const test = (name: string, about: string, holds: (text: string, part: string) => boolean): FunctionSpec => ({
  count: exactly(2),
  about,
  evaluate: ([value, part], rows) => {
    const whole = asTexts(value!, name);
    const looked = asTexts(part!, name);
    return numbers(rows, (row) => {
      const [text, wanted] = [textAt(whole, row), textAt(looked, row)];
      return text === undefined || wanted === undefined ? NaN : Number(holds(text, wanted));
    });
  },
});

/** Missing for a text that is no ISO 8601 date. */
const datePart = (name: string, about: string, part: DatePart): FunctionSpec =>
  measure(name, about, (text) => {
    const time = parseCalendarTime(text);
    return time === undefined ? NaN : DATE_PARTS[part](time);
  });

/** Joined texts longer than this are refused: a chain of doublings must not fill the memory. */
const MAX_TEXT = 100_000;

function concat(values: readonly Value[], rows: number): Value {
  const columns = values.map((value) => asTexts(value, 'concat'));
  return texts(rows, (row) => {
    let joined = '';
    for (const column of columns) {
      const text = textAt(column, row);
      if (text === undefined) return undefined;
      joined += text;
      if (joined.length > MAX_TEXT)
        throw new Failure('train.feature-expression', { message: `concat made a text of more than ${MAX_TEXT} characters.` });
    }
    return joined;
  });
}

const NUMBER = /^\s*[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?\s*$/;

export const TEXT_FUNCTIONS = {
  lower: change('lower', 'The text in lower-case letters.', (text) => text.toLowerCase()),
  upper: change('upper', 'The text in upper-case letters.', (text) => text.toUpperCase()),
  trim: change('trim', 'The text without white space at its ends.', (text) => text.trim()),
  length: measure('length', 'Number of characters.', (text) => [...text].length),
  word_count: measure('word_count', 'Number of words between white space.', (text) =>
    text.trim() === '' ? 0 : text.trim().split(/\s+/).length,
  ),
  number: measure('number', 'The number that the text is; missing for other texts.', (text) => (NUMBER.test(text) ? Number(text) : NaN)),
  text: {
    count: exactly(1),
    about: 'The number in its shortest decimal form.',
    evaluate: ([value], rows) => {
      const { values } = asNumbers(value!, 'text');
      return texts(rows, (row) => (Number.isNaN(values[row]!) ? undefined : String(values[row])));
    },
  },
  contains: test('contains', 'Whether the text has the part in it.', (text, part) => text.includes(part)),
  starts_with: test('starts_with', 'Whether the text begins with the part.', (text, part) => text.startsWith(part)),
  ends_with: test('ends_with', 'Whether the text ends with the part.', (text, part) => text.endsWith(part)),
  concat: { count: atLeast(2), about: 'The texts one after another; missing where one is.', evaluate: concat },
  year: datePart('year', 'Year of a date.', 'year'),
  month: datePart('month', 'Month of a date, 1 to 12.', 'month'),
  day: datePart('day', 'Day of the month, 1 to 31.', 'day'),
  weekday: datePart('weekday', 'Day of the week: 1 is Monday, 7 is Sunday.', 'weekday'),
  day_of_year: datePart('day_of_year', 'Day of the year, 1 to 366.', 'day-of-year'),
  hour: datePart('hour', 'Hour of the day, as written.', 'hour'),
  minute: datePart('minute', 'Minute of the hour.', 'minute'),
  days: datePart('days', 'Days since 1970-01-01, the time of day as a fraction; the difference of two is a span.', 'days'),
} as const satisfies Readonly<Record<string, FunctionSpec>>;
