type Part = { text: string; href?: string };

/**
 * A line of a message cut into plain parts and links. Only addresses of this PRIME become links, as paths.
 * @param siteUrl without a slash at its end
 */
export function linkParts(line: string, siteUrl: string): Part[] {
  return line
    .split(/(https?:\/\/\S+)/)
    .filter((text) => text !== '')
    .map((text) => (text.startsWith(`${siteUrl}/`) ? { text, href: text.slice(siteUrl.length) } : { text }));
}
