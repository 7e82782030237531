/** Which person the web part asks SharePoint as, from its page to the network. */
import type { BaseComponentContext } from '@microsoft/sp-component-base';
import type { FailureId } from '../../contracts/failure';
import { staffLists } from '../../lists';
import { pageSite } from './pageSite';

const asked = jest.fn(() => Promise.reject(new TypeError('no network here')));
beforeEach(() => {
  asked.mockClear();
  globalThis.fetch = asked;
});

/** A page of one person, whose session may become another's under it. */
function openPage(site: string) {
  const page = {
    user: { loginName: 'i:0#.f|membership|inge@fjordby.example' },
    web: { absoluteUrl: `https://fjordby.example${site}`, serverRelativeUrl: site },
  };
  const context = { pageContext: page } as unknown as BaseComponentContext;
  return { page, store: pageSite(page.web.absoluteUrl, context).store };
}
/** @returns why what was written could not be sent */
async function refusal({ store }: ReturnType<typeof openPage>): Promise<FailureId> {
  const number = { Title: 'Vagttelefon', Number: '01 00 00 20' };
  await store.change(staffLists.helpNumbers, 'a', undefined, number);
  return new Promise((done) => store.onStatus(({ failure }) => failure && done(failure.id)));
}

it('asks as the person whose page it is', async () => {
  expect(await refusal(openPage('/sites/one'))).toBe('offline');
  expect(asked).toHaveBeenCalled();
});

it('asks nothing as somebody who has signed in on the same page since', async () => {
  const open = openPage('/sites/two');
  open.page.user.loginName = 'i:0#.f|membership|troels@fjordby.example';
  expect(await refusal(open)).toBe('otherPerson');
  expect(asked).not.toHaveBeenCalled();
});
