import { sampleLetter } from '../sample';
import { asApproved, asDraft, asPublished, asSkipped, stageOf } from './stages';

const draft = sampleLetter('2026-11');
const approved = { ...draft, state: 'approved', approvedBy: 'Karen', approvedOn: '2026-11-20' } as const;

it('is approved by somebody with a name, and is a draft without one', () => {
  expect(asApproved(draft, 'Karen', '2026-11-20')).toEqual(stageOf(approved));
  expect(asDraft(approved)).toEqual(stageOf(draft));
});

it('keeps the day it first came out, and the page it is on', () => {
  const out = asPublished(approved, '2026-11-23', 'https://x.example/a.aspx');
  expect(out).toMatchObject({ State: 'published', PublishedOn: '2026-11-23', ApprovedBy: 'Karen' });
  const again = { ...approved, publishedOn: '2026-11-23', pageUrl: 'https://x.example/a.aspx' };
  expect(asDraft(again)).toMatchObject({ State: 'draft', PageUrl: 'https://x.example/a.aspx' });
  expect(asPublished(again, '2026-12-01', '')).toMatchObject({
    ...{ PublishedOn: '2026-11-23', PageUrl: 'https://x.example/a.aspx' },
  });
});

it('is skipped without losing anything', () => {
  expect(asSkipped(approved)).toEqual({ ...stageOf(approved), State: 'skipped' });
});
