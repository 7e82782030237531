import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { allQuestionGuides, type GuideKind } from '../../content/questionGuide';
import { QuestionGuidePage } from './QuestionGuidePage';

const callbacks = { back: jest.fn(), findPerson: jest.fn() };
const show = (kind: GuideKind, persons?: JSX.Element) =>
  render(
    <QuestionGuidePage
      kind={kind}
      municipality="Fjordby Kommune"
      alone
      resourcePersons={persons}
      {...callbacks}
    />,
  );
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const calls = () => screen.getAllByRole('link').map((link) => link.getAttribute('href'));

it.each(allQuestionGuides())(
  '$id: one topic at a time, to a person',
  async ({ kind, topics, title }) => {
    show(kind);
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: title.da }));
    await press('Begynd med det første');
    for (const [at, topic] of topics.entries()) {
      const heading = screen.getByRole('heading', {
        name: `${at + 1} af ${topics.length} ${topic.text.da.title}`,
      });
      expect(document.activeElement).toBe(heading);
      const asked = within(screen.getByRole('list', { name: 'Du kan spørge' })).getAllByRole('listitem');
      expect(asked.map(({ textContent }) => textContent)).toEqual(topic.text.da.questions);
      expect(screen.queryAllByRole('link').length).toBe(topic.urgent ? 1 : 0);
      await press(at + 1 < topics.length ? 'Næste' : 'Afslut');
    }
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Efter samtalen' }));
    expect(calls()).toEqual(['tel:25177374', 'tel:114']);
    await press('Find din ressourceperson');
    expect(callbacks.findPerson).toHaveBeenCalled();
  },
  20_000,
);

it('begins anywhere, goes back, and turns by arrow keys', async () => {
  show('exposed');
  await press('3 Hvad sker der?');
  await userEvent.keyboard('{ArrowRight}');
  expect(screen.getByRole('heading', { name: '4 af 15 Mønsteret' })).toBe(document.activeElement);
  await userEvent.keyboard('{ArrowLeft}{ArrowLeft}{ArrowLeft}{ArrowLeft}{ArrowLeft}');
  expect(screen.getByRole('heading', { name: /Samtale med/ })).toBe(document.activeElement);
  await press('Tilbage til beredskabet');
  expect(callbacks.back).toHaveBeenCalled();
});

it('shows the resource persons that the page knows', async () => {
  show('conflictOrStalking', <a href="tel:01000031">{'Signe Lyngtofte'}</a>);
  await userEvent.keyboard('{ArrowRight}'.repeat(6));
  expect(screen.getByRole('link', { name: 'Signe Lyngtofte' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Find din ressourceperson' })).toBeNull();
});

it('has no room for answers, and says that nothing is kept', () => {
  show('mayBeStalking');
  expect(document.querySelector('input, textarea, select, [contenteditable]')).toBeNull();
  expect(screen.getByText(/Siden gemmer intet om samtalen/)).toBeTruthy();
});

it.each(allQuestionGuides())(
  '$id: the whole of it is on the sheet',
  async ({ kind, topics }) => {
    const print = jest.fn(() => {
      window.dispatchEvent(new Event('beforeprint'));
    });
    Object.assign(window, { print });
    show(kind);
    await press('Udskriv som ark');
    const sheet = (await screen.findByText('Fjordby Kommune')).closest<HTMLElement>('.stalking-sheet');
    for (const { text } of topics)
      for (const asked of text.da.questions) expect(sheet?.textContent).toContain(asked);
    expect(sheet?.textContent).toMatch(/Dansk Stalking Center 25 17 73 74\. .*Politiet 114\. /);
  },
  20_000,
);
