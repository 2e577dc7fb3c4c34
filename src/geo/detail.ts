/**
 * From this scale on (globe radii per map height) the ground is drawn from the region's finer file, below it from the
 * world's. At 7 the view is 910 km high, well inside the region.
 */
export const DETAIL_K = 7;
