/** What comes after it stands in a task of its own: a finger, or a key, is heard in between. */
export const nextTask = (): Promise<void> => new Promise((go) => setTimeout(go));
