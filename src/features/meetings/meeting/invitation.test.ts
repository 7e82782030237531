import { invitationTo } from './invitation';
import type { Meeting } from './meeting';

const meeting = {
  ...{
    day: '2027-03-28',
    startsAt: '13:00',
    endsAt: '15:00',
    title: '',
    place: 'Rådhuset',
    state: 'planned',
  },
} as Meeting;
const colleagues = [
  { name: 'Mona Hald', mail: 'mona@fjordby.example' },
  { name: 'Mona Hald', mail: 'Mona@fjordby.example ' },
  { name: 'Signe Lyng', mail: undefined },
];

it('asks everybody who has a mail once, at the time in Denmark', () => {
  expect(invitationTo(meeting, colleagues, '2026-11-23', 'Gruppen')).toEqual({
    subject: 'Gruppen',
    place: 'Rådhuset',
    from: new Date('2027-03-28T11:00:00Z'),
    until: new Date('2027-03-28T13:00:00Z'),
    mails: ['Mona@fjordby.example'],
  });
});

it('asks nobody to what is over, cancelled or has no time', () => {
  const asked = (change: Partial<Meeting>) =>
    invitationTo({ ...meeting, ...change }, colleagues, '2026-11-23', 'Gruppen');
  expect(asked({ day: '2026-11-22' })).toBeUndefined();
  expect(asked({ state: 'cancelled' })).toBeUndefined();
  expect(asked({ startsAt: '', endsAt: '' })).toBeUndefined();
});
