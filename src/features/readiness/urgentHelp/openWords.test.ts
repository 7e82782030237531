import type { OpenState } from '../../../content';
import { openWords } from './openWords';

const at = (time: string, inDays: number, weekday: 1 | 2 | 3 | 4 | 5 | 6 | 7) => ({ time, inDays, weekday });

it.each<[OpenState, string, string]>([
  [{ state: 'open' }, 'Åben hele døgnet', 'Open day and night'],
  [{ state: 'open', closesAt: at('15:00', 0, 1) }, 'Åben nu, til kl. 15', 'Open now, until 15:00'],
  [{ state: 'open', closesAt: at('24:00', 0, 1) }, 'Åben nu, til midnat', 'Open now, until midnight'],
  [
    { state: 'open', closesAt: at('04:00', 1, 2) },
    'Åben nu, til i morgen kl. 4',
    'Open now, until tomorrow at 4:00',
  ],
  [{ state: 'closed', opensAt: at('09:30', 0, 1) }, 'Lukket. Åbner kl. 9.30', 'Closed. Opens at 9:30'],
  [
    { state: 'closed', opensAt: at('09:00', 1, 2) },
    'Lukket. Åbner i morgen kl. 9',
    'Closed. Opens tomorrow at 9:00',
  ],
  [
    { state: 'closed', opensAt: at('09:00', 3, 1) },
    'Lukket. Åbner mandag kl. 9',
    'Closed. Opens Monday at 9:00',
  ],
  [
    { state: 'closed', opensAt: at('09:00', 8, 1) },
    'Lukket. Åbner om 8 dage kl. 9',
    'Closed. Opens in 8 days at 9:00',
  ],
  [{ state: 'closed' }, 'Lukket nu', 'Closed now'],
  [
    { state: 'uncertain', opensAt: at('09:00', 1, 2) },
    'Tjek åbningstiden i dag',
    'Check today’s opening hours',
  ],
])('%j', (state, danish, english) => {
  expect(openWords(state, 'da')).toBe(danish);
  expect(openWords(state, 'en')).toBe(english);
});
