/** Twentieths of a point, in which Word measures lengths. */
export const mm = (length: number): number => Math.round((length * 1440) / 25.4)
/** The same of a length in points. */
export const twips = (pt: number): number => Math.round(pt * 20)
/** Half points, in which Word measures type. */
export const points = (size: number): number => Math.round(size * 2)
