import { findSourceMap } from 'node:module';
import { fileURLToPath } from 'node:url';

/**
 * Makes stacks name the lines of the TypeScript files. VS Code formats stacks itself, and so keeps Node from doing it;
 * but it asks a formatter that is assigned here.
 */
export function nameSourceLines(): void {
  process.setSourceMapsEnabled(true);
  Error.prepareStackTrace = (error, sites) => [String(error), ...sites.map(described)].join('\n    at ');
}

function described(site: NodeJS.CallSite): string {
  const entry = findSourceMap(site.getFileName() ?? '')?.findEntry(
    (site.getLineNumber() ?? 1) - 1,
    (site.getColumnNumber() ?? 1) - 1,
  );
  if (!entry || !('originalSource' in entry)) return String(site);
  return `${site.getFunctionName() ?? ''} (${fileOf(entry.originalSource)}:${entry.originalLine + 1})`.trim();
}

function fileOf(source: string): string {
  return source.startsWith('file:') ? fileURLToPath(source) : source;
}
