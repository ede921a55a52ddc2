/** Text files that hold no copy: not checked unless the writer's own setting says otherwise. Globs. */
export const DEFAULT_EXCLUDES: readonly string[] = [
  '**/node_modules/**',
  '**/requirements*.txt',
  '**/robots.txt',
  '**/humans.txt',
  '**/security.txt',
  '**/CMakeLists.txt',
  '**/{LICENSE,LICENCE,COPYING,NOTICE,AUTHORS,CONTRIBUTORS}{,.*}',
  '**/{license,licence,copying,notice,authors,contributors}{,.*}',
  '**/{THIRD-PARTY,ThirdParty,third-party}*',
  '**/{CHANGELOG,changelog}{,.*}',
  '**/*.log',
];
