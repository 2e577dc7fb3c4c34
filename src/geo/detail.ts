/** From this scale on (globe radii per map height) the region's finer ground lies over the world's. */
export const DETAIL_K = 4;
