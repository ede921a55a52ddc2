/** What the suite's wrapper in the extension host tells the shim, one JSON object a line over a local socket. */
export type Message =
  | { readonly kind: 'started' }
  | { readonly kind: 'output'; readonly stream: 'stdout' | 'stderr'; readonly text: string }
  | { readonly kind: 'done'; readonly error?: string };

/** The environment variables by which the wrapper finds the socket and the suite. */
export const SOCKET_VARIABLE = 'UNPITCH_HOST_SOCKET';
export const SUITE_VARIABLE = 'UNPITCH_HOST_SUITE';

/** The shim's process id, for the suites that end a part of the host on purpose. */
export const SHIM_PID_VARIABLE = 'UNPITCH_HOST_SHIM_PID';
