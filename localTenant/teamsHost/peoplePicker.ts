/** `people.selectPeople`: the tenant's people in a dialog, as Teams lets one pick colleagues without any Graph right. */
import { element } from '../dom';
import { honourTeam } from '../honourTeam';
import { people } from '../people';
import type { Host } from './host';
import { openModal } from './modal';
import { isRecord } from './protocol';
import type { Handlers } from './router';

const everybody = [...people, ...honourTeam];

/** teams-js' ErrorCode.USER_ABORT. */
const cancelled = { errorCode: 8000 };

export function peopleHandlers(host: Host): Handlers {
  return { 'people.selectPeople': ([input]) => pick(host, isRecord(input) ? input : {}) };
}

function pick(host: Host, input: Readonly<Record<string, unknown>>): Promise<readonly unknown[]> {
  const { choosePeople, cancel, choose } = host.text;
  const title = typeof input.title === 'string' ? input.title : choosePeople;
  const selected = Array.isArray(input.setSelected) ? input.setSelected : [];
  return new Promise((done) => {
    const modal = openModal(title, cancel, () => done([cancelled]));
    const boxes = everybody.map(({ id }) =>
      element('input', {
        type: input.singleSelect === true ? 'radio' : 'checkbox',
        name: 'person',
        value: id,
        checked: selected.includes(id),
      }),
    );
    const labels = boxes.map((box, index) => element('label', {}, box, everybody[index]?.name ?? ''));
    modal.content.append(element('div', { className: 'picker' }, ...labels));
    const accept = element('button', { type: 'button', className: 'primary' }, choose);
    accept.addEventListener('click', () => {
      modal.end();
      const chosen = everybody.filter((_person, index) => boxes[index]?.checked);
      const results = chosen.map(({ id, name, mail }) => ({ objectId: id, displayName: name, email: mail }));
      done([null, results]);
    });
    modal.footer.append(accept);
  });
}
