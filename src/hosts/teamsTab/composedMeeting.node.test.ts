import { composedMeeting } from './composedMeeting';

it('says the times without a zone, as the clock of this computer shows them', () => {
  const composed = composedMeeting({
    ...{ subject: 'Møde 2', place: '', mails: ['mona@fjordby.example'] },
    from: new Date(2027, 1, 9, 13, 5),
    until: new Date(2027, 1, 9, 15),
  });
  expect(composed).toEqual({
    subject: 'Møde 2',
    attendees: ['mona@fjordby.example'],
    startTime: '02/09/2027 13:05:00',
    endTime: '02/09/2027 15:00:00',
  });
});
