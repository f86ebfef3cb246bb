import type { ComponentChildren } from 'preact'

/** Numbers of papers and codes ("54-TB/ĐU", "HS-2026-0006") stay on one line, where browsers would break them after a hyphen. */
export const Unbroken = ({ children }: { children: ComponentChildren }): ComponentChildren =>
  typeof children !== 'string'
    ? children
    : children
        .split(/(?<!\S)((?!\d+\/\d+\/\d{4})\S*\d\S*[-/]\S+)/)
        .map((part, at) => (at % 2 === 1 ? <span class="nowrap">{part}</span> : part))
