/** The tab's headers in the words of three hosts, so that nobody has to translate a content security policy by hand. */
import type { HeadersByPath } from '../tabHeaders';

type Headers = readonly (readonly [name: string, value: string])[];

/** File in `hosting/` → its text. */
export function hostingFiles(rules: HeadersByPath): Readonly<Record<string, string>> {
  const everywhere = Object.entries(rules['/*'] ?? {});
  const assets = Object.entries(rules['/assets/*'] ?? {});
  return {
    'azure-static-web-apps/staticwebapp.config.json': azure(everywhere, assets),
    'iis/web.config': iis(everywhere, assets),
    'nginx/stalkingberedskab.conf': nginx(everywhere, assets),
  };
}

function azure(everywhere: Headers, assets: Headers): string {
  const rules = {
    globalHeaders: Object.fromEntries(everywhere),
    routes: [{ route: '/assets/*', headers: Object.fromEntries(assets) }],
    mimeTypes: { '.json': 'application/json' },
  };
  return `${JSON.stringify(rules, null, 2)}\n`;
}

/**
 * nginx forgets the outer headers where a location names its own, so each location names them all. Those of assets are
 * not for refusals (`always`): a file asked for a moment too early would be missing for a year.
 */
function nginx(everywhere: Headers, assets: Headers): string {
  const written = (headers: Headers, when = ' always') =>
    headers.map(([name, value]) => `    add_header ${name} "${value}"${when};`).join('\n');
  const unchanged = everywhere.filter(([name]) => !assets.some(([other]) => other === name));
  return `# Include inside the server block (https only) whose root is the folder with index.html.
location / {
    index index.html;
    try_files $uri $uri/ =404;
${written(everywhere)}
}
location /assets/ {
    try_files $uri =404;
${written(unchanged)}
${written(assets, '')}
}
`;
}

/** IIS lays custom headers on refusals too; the age of its static content is for files that are there. */
function iis(everywhere: Headers, assets: Headers): string {
  const lasting = assets.map(([, value]) => escaped(value.replace(/,? ?max-age=\d+/, ''))).join();
  const added = (headers: Headers) =>
    headers
      .map(([name, value]) => `<remove name="${name}" />\n<add name="${name}" value="${escaped(value)}" />`)
      .join('\n');
  return `<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <system.webServer>
    <defaultDocument enabled="true">
      <files>
        <clear />
        <add value="index.html" />
      </files>
    </defaultDocument>
    <staticContent>
      <remove fileExtension=".json" />
      <mimeMap fileExtension=".json" mimeType="application/json" />
    </staticContent>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
${indented(added(everywhere), 8)}
      </customHeaders>
    </httpProtocol>
  </system.webServer>
  <location path="assets">
    <system.webServer>
      <httpProtocol>
        <customHeaders>
${indented(assets.map(([name]) => `<remove name="${name}" />`).join('\n'), 10)}
        </customHeaders>
      </httpProtocol>
      <staticContent>
        <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="365.00:00:00" cacheControlCustom="${lasting}" />
      </staticContent>
    </system.webServer>
  </location>
</configuration>
`;
}

function escaped(value: string): string {
  return value.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}

function indented(lines: string, spaces: number): string {
  return lines.replace(/^/gm, ' '.repeat(spaces));
}
