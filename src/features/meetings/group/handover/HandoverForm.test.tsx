import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { Failure } from '../../../../contracts/failure';
import type { Kept, ListStore } from '../../../../contracts/listStore';
import type { SiteMembers } from '../../../../contracts/people';
import { LanguageProvider } from '../../../../text';
import { followUpFrom } from '../../followUps/followUpFrom';
import type { MeetingsContext } from '../../meetingsContext';
import { HandoverForm } from './HandoverForm';

const anne = { name: 'Anne Holm', mail: 'anne@fjordby.example' };
const signe = { name: 'Signe Lyngtofte', mail: 'signe@fjordby.example' };
const changeAll = jest.fn<Promise<Kept>, Parameters<ListStore['changeAll']>>();
const promise = (list: 'followUps' | 'closedFollowUps') =>
  followUpFrom({
    ...{ list, key: list, number: 1, editUrl: '' },
    fields: { Title: 'Ring til politiet', Owner: anne.name, OwnerMail: anne.mail, State: 'open' },
  }) ?? [];

function show(options: {
  readonly closed?: boolean;
  readonly persons?: readonly (typeof anne)[];
  readonly members?: SiteMembers;
}) {
  const { closed = false, persons = [anne, signe], members } = options;
  const refuse = () => Promise.reject(new Failure('noAccess'));
  render(
    <LanguageProvider language="da">
      <HandoverForm
        context={
          {
            ...{ store: { changeAll }, gone: new Set(), me: undefined, seesClosed: true },
            workspaceUrl: 'https://fjordby.example/sites/ressourcegruppe',
          } as unknown as MeetingsContext
        }
        people={{
          unknown: () => Promise.resolve(new Set<string>()),
          members: () => (members ? Promise.resolve(members) : refuse()),
          ...{ me: refuse, find: refuse },
        }}
        closedPart={{ admitted: () => Promise.resolve([]) }}
        persons={persons.map((one) => ({ ...one, phone: undefined, areaKeys: [] }))}
        followUps={[promise('followUps'), ...(closed ? [promise('closedFollowUps')] : [])].flat()}
        {...{ meetings: [], points: [], guests: [] }}
        open={() => undefined}
        goTo={() => undefined}
      />
    </LanguageProvider>,
  );
}
const choose = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
async function give(said: RegExp) {
  choose('Hvem stopper?', anne.mail);
  choose('Hvem tager over?', signe.mail);
  fireEvent.click(screen.getByRole('button', { name: 'Giv videre' }));
  expect((await screen.findAllByText(said)).length).toBeGreaterThan(0);
}
const chosen = () => screen.getByLabelText<HTMLSelectElement>('Hvem tager over?').value;

beforeEach(() => changeAll.mockReset().mockResolvedValue({ state: 'savedHere' }));

it('gives nothing to somebody who is not let in, and keeps what was chosen', async () => {
  show({ members: { persons: [], grouped: false } });
  await give(/^Signe Lyngtofte har ikke adgang til gruppens side/);
  expect(changeAll).not.toHaveBeenCalled();
  expect(chosen()).toBe(signe.mail);
});

it('gives nothing closed, and nothing else, to somebody outside the closed part', async () => {
  show({ closed: true, members: { persons: [], grouped: true } });
  await give(/^Signe Lyngtofte kan ikke se de lukkede opfølgninger/);
  expect(changeAll).not.toHaveBeenCalled();
});

it('says so where SharePoint cannot tell, and hands over', async () => {
  show({});
  await give(/^1 opfølgning er nu Signe Lyngtoftes\.$/);
  expect(screen.getByText(/^Tjek, at Signe Lyngtofte er med i teamet/)).toBeTruthy();
  expect(changeAll).toHaveBeenCalledTimes(1);
});

it('says that nothing was given on when the guard stops it', async () => {
  changeAll.mockResolvedValue({ state: 'notSaved', why: 'guard', findings: [] });
  show({});
  await give(/^Der er ikke givet noget videre/);
  expect(chosen()).toBe(signe.mail);
});

it('says so when it cannot be taken back, and still offers it', async () => {
  show({});
  await give(/^1 opfølgning er nu Signe Lyngtoftes\.$/);
  changeAll.mockRejectedValueOnce(new Failure('serverFault'));
  fireEvent.click(screen.getByRole('button', { name: 'Fortryd' }));
  expect((await screen.findAllByText(/^Det kunne ikke fortrydes/)).length).toBeGreaterThan(0);
  fireEvent.click(screen.getByRole('button', { name: 'Fortryd' }));
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Fortryd' })).toBeNull());
  expect(changeAll).toHaveBeenCalledTimes(3);
});

it('says what to do when there is nobody to hand over to', () => {
  show({ persons: [anne] });
  expect(screen.getByText(/^Der er ingen at give videre til endnu/)).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Gå til ressourcepersoner' })).toBeTruthy();
});
