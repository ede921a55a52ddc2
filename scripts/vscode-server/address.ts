import path from 'node:path';
import type { Server } from './server.ts';

/** What the workbench opens with. Paths are absolute. */
export interface Target {
  readonly folder?: string;
  readonly workspace?: string;
  /** VS Code's start-up options for the web, such as `['openFile', uri]`. */
  readonly payload?: readonly (readonly [string, string])[];
}

/** The address of a file or folder as the workbench in the browser names it. */
export function remoteUri(port: number, file: string): string {
  return `vscode-remote://127.0.0.1:${port}${slashed(file).split('/').map(encodeURIComponent).join('/')}`;
}

/** The address that a browser opens, connection token included. */
export function workbenchAddress(server: Pick<Server, 'port' | 'token'>, target: Target): string {
  const query = [`tkn=${server.token}`];
  if (target.folder) query.push(`folder=${readable(target.folder)}`);
  else if (target.workspace) query.push(`workspace=${readable(target.workspace)}`);
  else query.push('ew=true');
  if (target.payload) query.push(`payload=${encodeURIComponent(JSON.stringify(target.payload))}`);
  return `http://127.0.0.1:${server.port}/?${query.join('&')}`;
}

/** A person reads this part of the address, so its slashes stay. */
function readable(file: string): string {
  return encodeURIComponent(slashed(file)).replaceAll('%2F', '/');
}

function slashed(file: string): string {
  const forward = path.resolve(file).split(path.sep).join('/');
  return forward.startsWith('/') ? forward : `/${forward}`;
}
