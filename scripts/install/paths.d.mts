// The types of paths.mjs, which stays plain JavaScript because it runs before anything is installed.
export const ROOT: string;
export const HOME: string;
export const SERVER_MANIFEST_DIR: string;
export const SERVER_DIR: string;
export const SERVER_ROOT_WITHIN: string;
export const SERVER_ROOT: string;
export const CHROMIUM_DIR: string;
export const USER_DATA_DIR: string;
export function findChromium(): string | undefined;
