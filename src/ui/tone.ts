/** How serious something is. Always said in words too, never by colour alone. */
export type Tone = 'neutral' | 'info' | 'success' | 'warning' | 'danger'
