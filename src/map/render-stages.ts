/** The map can be made piece by piece: what stands at its edge, the marks, and at last their labels. */
export const RENDER_STAGES = ['frame', 'marks', 'labels'] as const;
export type Piece = (typeof RENDER_STAGES)[number];
