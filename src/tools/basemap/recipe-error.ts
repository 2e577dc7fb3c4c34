/** The story's data/basemap.json asks for what the packages do not have. The message says what is wrong and what to do. */
export class RecipeError extends Error {}
