import { mayEditListItems } from './rights';

it.each([
  ['Full Control', { High: '2147483647', Low: '4294967295' }, true],
  ['Contribute', { High: '432', Low: '1011028719' }, true],
  ['Read', { High: '176', Low: '138612833' }, false],
  ['nothing', { High: '0', Low: '0' }, false],
  ['no answer', null, false],
  ['another shape', { value: 'x' }, false],
])('%s', (_, permissions, may) => expect(mayEditListItems(permissions)).toBe(may));
