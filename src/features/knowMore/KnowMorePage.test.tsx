import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { articles } from '../../content/knowMore';
import { LanguageProvider } from '../../text';
import { articlesOf, groupNames } from './groups';
import { KnowMorePage, type KnowMorePageProps } from './KnowMorePage';
import { Video } from './Video';

const show = (props: Partial<KnowMorePageProps> = {}) =>
  render(<KnowMorePage localTexts={[]} takeFocus={false} back={() => undefined} {...props} />);
const open = (name: string) => userEvent.click(screen.getByRole('button', { name }));

it('has every article in one group and no more than one', () => {
  const grouped = groupNames.flatMap(articlesOf).map(({ id }) => id);
  expect([...grouped].sort()).toEqual(articles.map(({ id }) => id).sort());
});

it('is a list of headings that open', async () => {
  show();
  for (const { title } of articles)
    expect(screen.getByRole('button', { name: title.da }).getAttribute('aria-expanded')).toBe('false');
  expect(screen.queryByText(/Sig klart fra én gang/)).toBeNull();
  await open('Råd, du kan give');
  expect(screen.getByRole('button', { name: 'Råd, du kan give', expanded: true })).toBeTruthy();
  expect(screen.getByText(/Sig klart fra én gang/).closest('ul')?.children).toHaveLength(7);
  await open('Råd, du kan give');
  expect(screen.queryByText(/Sig klart fra én gang/)).toBeNull();
});

it.each(articles)(
  '$id names every source, whose it is and when it was read',
  async ({ title, statements }) => {
    show();
    await open(title.da);
    const keys = new Set(statements.flatMap(({ sources }) => sources));
    const list = screen.getByText(`Kilder (${keys.size})`).parentElement as HTMLElement;
    const listed = within(list).getAllByRole('listitem', { hidden: true });
    expect(listed).toHaveLength(keys.size);
    for (const item of listed) expect(item.textContent).toMatch(/.+, .+, læst 22\. nov\. 2026$/);
    expect(list.textContent).toMatch(/tjekket mod kilderne \d/);
  },
);

it('tells no outside page where the reader came from', async () => {
  show();
  for (const { title } of articles) await open(title.da);
  const outside = screen.getAllByRole('link', { name: /åbner i en ny fane/ });
  expect(outside.length).toBeGreaterThan(articles.length);
  for (const link of outside) {
    expect(link.getAttribute('href')).toMatch(/^https?:/);
    expect(link.getAttribute('rel')).toContain('noreferrer');
  }
});

it('shows the municipality’s own words, and says that they are', async () => {
  const own = {
    contentId: 'knowMore.advice.keep',
    language: 'da',
    published: true,
    text: 'Gem alt i mappen.',
  };
  show({ localTexts: [own] });
  await open('Råd, du kan give');
  expect(screen.getByText('Gem alt i mappen.')).toBeTruthy();
  expect(screen.getByText('Kommunens egen tekst')).toBeTruthy();
});

it('shows nothing of a film that is not there, and words with one that is', () => {
  const { video } = articles.find((article) => article.video) ?? {};
  if (!video) throw new Error('No article has room for a film.');
  const { container, rerender } = render(<Video video={video} localTexts={[]} />);
  expect(container.textContent).toBe('');
  rerender(
    <LanguageProvider language="en">
      <Video video={{ ...video, url: 'https://film.example/1' }} localTexts={[]} />
    </LanguageProvider>,
  );
  expect(screen.getByRole('link', { name: /Watch the film/ })).toBeTruthy();
  expect(screen.getByText('The film in words')).toBeTruthy();
});

it('takes the keyboard along only for a reader who came from another page', () => {
  show({ takeFocus: true });
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Vid mere' }));
});
