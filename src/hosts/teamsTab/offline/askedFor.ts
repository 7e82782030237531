/** One of the packaged files; `newest`: the network is asked first, because the host may have another version. */
export interface AskedFor {
  readonly name: string;
  readonly newest: boolean;
}

const page = './';

/**
 * Which packaged file a request is for; undefined for everything else, which the worker lets pass untouched.
 * @param scope absolute address of the tab's folder
 */
export function askedFor(
  { method, mode, url }: Pick<Request, 'method' | 'mode' | 'url'>,
  scope: string,
  files: readonly string[],
): AskedFor | undefined {
  if (method !== 'GET') return undefined;
  const { origin, pathname } = new URL(url);
  const folder = new URL(scope);
  if (origin !== folder.origin || !pathname.startsWith(folder.pathname)) return undefined;
  const path = pathname.slice(folder.pathname.length);
  if (mode === 'navigate') return /^(index\.html)?$/.test(path) ? { name: page, newest: true } : undefined;
  if (path === '' || !files.includes(path)) return undefined;
  return { name: path, newest: !path.startsWith('assets/') };
}
