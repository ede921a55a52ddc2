export const run = () => Promise.reject();
