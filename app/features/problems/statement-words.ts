const plainly = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase();

/**
 * What a problem's statement says beyond its title: a statement begins with the title where it was logged with one.
 * @returns '' where it says nothing more
 */
export function beyondTitle(statement: string, title: string): string {
  const [first = '', ...rest] = statement.trim().split('\n');
  return plainly(first) === plainly(title) ? rest.join('\n').trim() : statement;
}
