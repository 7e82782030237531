import { act, fireEvent, render, screen } from '@testing-library/react';
import { useEffect, useState } from 'react';
import type { Kept } from '../../contracts/listStore';
import type { Fields } from '../../contracts/saving';
import { useGuardFindings } from './useGuardFindings';
import { useRowDraft } from './useRowDraft';

const save = jest.fn<Promise<Kept>, [Fields | undefined, Fields]>();
let names = 0;
let setRow: (row: Fields) => void;

/** One row with two columns; `b` may not be empty. */
function Form({ name, row }: { readonly name: string; readonly row: Fields | undefined }) {
  const [shown, setShown] = useState(row);
  useEffect(() => {
    setRow = setShown;
    return () => {
      setRow = () => undefined;
    };
  }, []);
  const guard = useGuardFindings(undefined);
  const draft = useRowDraft({
    ...{ guard, name, row: shown, save, required: ['b'] },
    asText: (_, value) => (typeof value === 'string' ? value : ''),
    problem: (column, text) => (column === 'b' && text.trim() === '' ? 'missing' : undefined),
  });
  return (
    <>
      {['a', 'b'].map((column) => (
        <input
          key={column}
          aria-label={column}
          aria-invalid={draft.problem(column) !== undefined}
          value={draft.text(column)}
          onChange={({ target }) => draft.type(column, target.value)}
          onBlur={() => void draft.flush(column)}
        />
      ))}
      <output>{draft.state ? draft.state.why : 'handed over'}</output>
    </>
  );
}

const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name);
const type = (name: string, value: string) => fireEvent.change(field(name), { target: { value } });
const why = () => document.querySelector('output')?.textContent;
async function wait(ms: number) {
  await act(async () => {
    jest.advanceTimersByTime(ms);
    await Promise.resolve();
    await Promise.resolve();
    await Promise.resolve();
  });
}
const open = (row: Fields | undefined, name = `row${(names += 1)}`) => {
  render(<Form name={name} row={row} />);
  return name;
};

beforeEach(() => {
  jest.useFakeTimers();
  save.mockReset().mockImplementation((_, fields) => {
    act(() => setRow({ a: 'x', b: 'y', ...fields }));
    return Promise.resolve({ state: 'savedHere' });
  });
});
afterEach(() => jest.useRealTimers());

it('saves after a pause of typing, once, against what was seen at the start', async () => {
  open({ a: 'x', b: 'y' });
  type('a', 'x1');
  await wait(500);
  type('a', 'x12');
  expect(why()).toBe('typing');
  await wait(900);
  expect(save).not.toHaveBeenCalled();
  await wait(200);
  expect(save.mock.calls).toEqual([[{ a: 'x' }, { a: 'x12' }]]);
  expect(why()).toBe('handed over');
});

it('saves at once when the field is left', async () => {
  open({ a: 'x', b: 'y' });
  type('a', 'x1');
  fireEvent.blur(field('a'));
  await wait(0);
  expect(save).toHaveBeenCalledTimes(1);
});

it('keeps what is typed, and what it was typed over, when the row changes underneath', async () => {
  open({ a: 'x', b: 'y' });
  type('a', 'mine');
  act(() => setRow({ a: 'theirs', b: 'y' }));
  expect(field('a').value).toBe('mine');
  await wait(1000);
  expect(save.mock.calls).toEqual([[{ a: 'x' }, { a: 'mine' }]]);
});

it('follows the row where nothing is typed', () => {
  open({ a: 'x', b: 'y' });
  act(() => setRow({ a: 'theirs', b: 'y' }));
  expect(field('a').value).toBe('theirs');
});

it('keeps what cannot be saved, and saves the rest', async () => {
  open({ a: 'x', b: 'y' });
  type('b', '');
  type('a', 'x1');
  expect(field('b').getAttribute('aria-invalid')).toBe('false');
  await wait(1000);
  expect(save.mock.calls).toEqual([[{ a: 'x' }, { a: 'x1' }]]);
  expect(field('b').getAttribute('aria-invalid')).toBe('true');
  expect(why()).toBe('mend');
});

it('goes on typing while saving, from what was handed over', async () => {
  let answer: (kept: Kept) => void = () => undefined;
  save.mockImplementationOnce(
    () =>
      new Promise((done) => {
        answer = done;
      }),
  );
  open({ a: 'x', b: 'y' });
  type('a', 'x1');
  await wait(1000);
  type('a', 'x12');
  act(() => setRow({ a: 'x1', b: 'y' }));
  answer({ state: 'savedHere' });
  await wait(1000);
  expect(save.mock.calls).toEqual([
    [{ a: 'x' }, { a: 'x1' }],
    [{ a: 'x1' }, { a: 'x12' }],
  ]);
});

it.each<[string, () => Promise<Kept>]>([
  ['guard', () => Promise.resolve({ state: 'notSaved', why: 'guard', findings: [finding] })],
  ['typing', () => Promise.reject(new Error('full'))],
])('keeps what was typed when saving does not succeed: %s', async (state, outcome) => {
  save.mockImplementationOnce(outcome);
  open({ a: 'x', b: 'y' });
  type('a', 'x1');
  await wait(1000);
  expect(field('a').value).toBe('x1');
  expect(why()).toBe(state);
});
const finding = { column: 'a', kind: 'cpr', severity: 'block', start: 0, end: 2 } as const;

it('does not take away the space before the next word, though what stands before it is saved', async () => {
  open({ a: 'x', b: 'y' });
  type('a', 'two ');
  await wait(1000);
  expect(save).toHaveBeenLastCalledWith({ a: 'x' }, { a: 'two' });
  expect(field('a').value).toBe('two ');
  expect(why()).toBe('handed over');
  fireEvent.blur(field('b'));
  await wait(0);
  expect(field('a').value).toBe('two ');
  type('a', 'two words');
  await wait(1000);
  expect(save).toHaveBeenLastCalledWith({ a: 'two' }, { a: 'two words' });
  type('a', 'two words ');
  fireEvent.blur(field('a'));
  await wait(0);
  expect(field('a').value).toBe('two words');
  expect(save).toHaveBeenCalledTimes(2);
});

it('makes a new row only when it has what it needs, in one piece', async () => {
  open(undefined);
  type('a', 'x');
  await wait(1000);
  expect(save).not.toHaveBeenCalled();
  type('b', ' y ');
  await wait(1000);
  expect(save.mock.calls).toEqual([[undefined, { a: 'x', b: 'y' }]]);
});

it('hands over what was typed when the page is left, and still has what could not be when one comes back', async () => {
  const name = `row${(names += 1)}`;
  save.mockResolvedValue({ state: 'savedHere' });
  const { unmount } = render(<Form name={name} row={{ a: 'x', b: 'y' }} />);
  type('a', 'x1');
  type('b', '');
  unmount();
  await wait(0);
  expect(save.mock.calls).toEqual([[{ a: 'x' }, { a: 'x1' }]]);
  open({ a: 'x1', b: 'y' }, name);
  expect(field('b').value).toBe('');
  expect(why()).toBe('typing');
});
