export const walk = () => {};
