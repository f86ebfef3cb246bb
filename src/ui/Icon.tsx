/** The drawings of `styles/icons.css`. */
export type IconName =
  | 'alert'
  | 'arrowLeft'
  | 'arrowRight'
  | 'bell'
  | 'board'
  | 'calendar'
  | 'check'
  | 'circle'
  | 'clock'
  | 'close'
  | 'down'
  | 'download'
  | 'file'
  | 'filter'
  | 'half'
  | 'info'
  | 'lock'
  | 'menu'
  | 'print'
  | 'search'
  | 'stop'
  | 'up'
  | 'updown'
  | 'user'

/** A line drawing beside words; it never carries meaning alone, so it is hidden from screen readers. */
export const Icon = ({ name }: { name: IconName }) => (
  <span class="icon" data-icon={name} aria-hidden="true" />
)
