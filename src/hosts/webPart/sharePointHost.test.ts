import { placesOf } from './sharePointHost';

const page = 'https://fjordby.example/sites/intra/SitePages/Stalking.aspx?web=1#top';

it('a place has an address on the page itself, and opens there', () => {
  const { href, opens } = placesOf(page).addressOf('card/leader/exposedAdult');
  expect(href).toBe(
    'https://fjordby.example/sites/intra/SitePages/Stalking.aspx?stalkingberedskab=card/leader/exposedAdult',
  );
  expect(opens).toBe('here');
  expect(placesOf(href).openedAt()).toBe('card/leader/exposedAdult');
});

it('a page that asks for no place opens none', () => {
  expect(placesOf(page).openedAt()).toBeUndefined();
});
