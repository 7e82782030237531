import { agendaKindOf, inAgendaOrder } from './kinds';

it('begins with presence and the open follow-ups, whatever anybody moves', () => {
  const points = [
    { key: 'c', kind: 'sparring', sortOrder: 1 },
    { key: 'b', kind: 'followUps', sortOrder: 9 },
    { key: 'd', kind: 'caseReview', sortOrder: 1 },
    { key: 'a', kind: 'presence', sortOrder: 99 },
    { key: 'e', kind: 'other', sortOrder: 0 },
  ] as const;
  expect(inAgendaOrder(points).map(({ key }) => key)).toEqual(['a', 'b', 'e', 'c', 'd']);
  expect(inAgendaOrder([...points].reverse()).map(({ key }) => key)).toEqual(['a', 'b', 'e', 'c', 'd']);
});

it('takes what somebody typed in SharePoint as another point', () => {
  expect(agendaKindOf('sparring')).toBe('sparring');
  expect(agendaKindOf('Kaffe')).toBe('other');
  expect(agendaKindOf(undefined)).toBe('other');
});
