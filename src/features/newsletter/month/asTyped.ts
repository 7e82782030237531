import type { RowDraft } from '../../../ui';
import type { Newsletter } from '../newsletter';
import { newsletterProblem } from './newsletterProblem';

/** The newsletter as it will be once what is typed is kept. */
export function asTyped(one: Newsletter, draft: Pick<RowDraft<unknown>, 'text'>): Newsletter {
  const said = (column: string) => draft.text(column).trim();
  const count = said('PoliceCount');
  const counted = count !== '' && newsletterProblem('PoliceCount', count) === undefined;
  return {
    ...one,
    ...{ title: said('Title'), opening: said('Opening'), knowledge: said('Knowledge') },
    ...{ story: said('Story'), question: said('Question') },
    ...{ policeCount: counted ? Number(count) : undefined },
    ...{ policePeriod: said('PolicePeriod'), policeSource: said('PoliceSource') },
  };
}
