/**
 * A path of this site to go back to, out of something a browser sent; `fallback` for anything that could lead
 * elsewhere (another host, a protocol-relative address, a backslash).
 */
export function localPath(sent: unknown, fallback = '/'): string {
  if (typeof sent !== 'string' || !/^\/(?![/\\])/.test(sent) || sent.includes('\\')) return fallback;
  try {
    const url = new URL(sent, 'http://local.invalid');
    if (url.origin !== 'http://local.invalid') return fallback;
    const path = url.pathname + url.search + url.hash;
    return path.startsWith('//') ? fallback : path;
  } catch {
    return fallback;
  }
}
