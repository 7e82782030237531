import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { cleared } from './cleared';
import { documentOf, textOf } from './document';
import { linkAddress } from './linkAddress';
import { pasting } from './pasting';

function pasted(html: string, into = ''): string {
  const state = EditorState.create({ doc: documentOf(into) });
  const view = new EditorView(null, { ...pasting, state });
  view.pasteHTML(html, new Event('paste') as ClipboardEvent);
  return textOf(view.state.doc);
}

it.each([
  ['bold and italic', '<p>Ring <b>112</b> <i>nu</i></p>', 'Ring **112** *nu*'],
  ['what looks bold', '<span style="color:red; font-weight: 700">112</span> nu', '**112** nu'],
  [
    'what only wraps',
    '<b style="font-weight:normal" id="docs-internal"><p>Ring <span style="font-style:italic">nu</span></p></b>',
    'Ring *nu*',
  ],
  ['underlined and large', '<h1>Ring <u>112</u></h1><p><font size=7>nu</font></p>', 'Ring 112\nnu'],
  ['a list', '<ul><li>Lyt</li><li><p>Skriv <em>ned</em></p></li></ul>', 'Lyt\nSkriv *ned*'],
  ['a table', '<table><tr><td>Lyt</td><td>Skriv</td></tr></table>', 'Lyt\nSkriv'],
  ['breaks', '<p>Lyt<br>Skriv<br><br>Ring</p>', 'Lyt\nSkriv\nRing'],
  [
    'links',
    '<a href="https://fjordby.example/?a=1&amp;b=2">her</a> <a href="javascript:alert(1)">der</a>',
    '[her](https://fjordby.example/?a=1&b=2) der',
  ],
  [
    'points of Word',
    "<p style='mso-list:l0 level1 lfo1'><!--[if !supportLists]--><span style='mso-list:Ignore'>·<span>&nbsp; </span></span><!--[endif]-->Lyt</p><p><o:p>&nbsp;</o:p></p><p>Ring</p>",
    'Lyt\nRing',
  ],
  [
    'scripts',
    '<style>p{}</style><script>alert(1)</script><img src=x onerror=alert(1)>Lyt<svg><text>x</text></svg>',
    'Lytx',
  ],
  ['signs of Markdown', '<p>2 *3* 4</p>', '2 \\*3\\* 4'],
])('%s', (_, html, text) => {
  expect(pasted(html)).toBe(text);
});

it('nothing is left for the browser to carry out', () => {
  expect(
    cleared(
      '<a onclick="x()" href=\'https://a.dk/"><img>\' style="color:red">a</a><IMG SRC=x ONERROR="alert(1)">',
    ),
  ).toBe('<a href="https://a.dk/&quot;img">a</a>');
});

it.each<readonly [string, string | undefined]>([
  ['https://fjordby.dk/hjælp', 'https://fjordby.dk/hjælp'],
  ['www.fjordby.dk/a(b) c', undefined],
  ['https://fjordby.dk/a(b)', 'https://fjordby.dk/a%28b%29'],
  ['fjordby.dk', 'https://fjordby.dk'],
  ['kontakt@fjordby.dk', 'mailto:kontakt@fjordby.dk'],
  ['tel:+45 25 17 73 74', 'tel:+4525177374'],
  ['MAILTO:kontakt@fjordby.dk', 'MAILTO:kontakt@fjordby.dk'],
  ...[
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'data:text/html,x',
    'http://fjordby.dk',
    'ftp://x.dk',
    'file:///x',
    '//fjordby.dk',
    'https:fjordby',
    'tel:vagten',
    '',
  ].map((address) => [address, undefined] as const),
])('a link to %s', (typed, href) => {
  const found = linkAddress(typed);
  expect(found.ok ? found.href : undefined).toBe(href);
});
