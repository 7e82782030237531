/** Starts a site page: reads what the server wrote into it, starts the runtime, shows the page. */
import './sitePage.css';
import './canvas.css';
import type { PageInfo } from '../pageInfo';
import { optionsFrom } from '../options';
import { textFor, type PageName } from '../text';
import { byId } from '../../../dom';
import { followLinks } from './navigation';
import { createProblems } from './problems';
import { createPage } from './sharePointPage';
import { startRuntime } from './start';
import { fillStrip } from './strip';

const info = JSON.parse(byId('page-info').textContent) as PageInfo;
const options = optionsFrom(new URLSearchParams(location.search));
const text = textFor(options.culture);
const problems = createProblems(text.problem);
const runtime = startRuntime(info, options.culture, (error) => problems.report('The runtime failed', error));
const page = createPage(info, options, problems, runtime);
window.sharePointPage = page;

if (options.host === 'sharepoint') {
  fillStrip(text, options, page, info.startPage);
  followLinks((name) => void follow(name));
}
void page.show(info.page);

/** The new page's heading gets the focus, so that a screen reader tells where one is. */
async function follow(name: PageName): Promise<void> {
  await page.show(name);
  document.querySelector('h1')?.focus();
}
