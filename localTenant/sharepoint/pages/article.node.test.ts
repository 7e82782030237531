import { harmless } from './article';

it.each([
  ['<h2>Viden</h2><p>Spørg &amp; lyt<br></p>', '<h2>Viden</h2><p>Spørg &amp; lyt<br></p>'],
  ['<p onclick="x()" style="y">Hej</p>', '<p>Hej</p>'],
  ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
  ['<a href="tel:112">112</a>', '<a href="tel:112">112</a>'],
  ['<a href="javascript:x()">nej</a>', '<a>nej</a>'],
  ['<img src=x onerror=y', '&lt;img src=x onerror=y'],
])('%s becomes %s', (given, shown) => expect(harmless(given)).toBe(shown));
