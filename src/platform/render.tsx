import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'

/** A part of a page, for pages that change while they are open. */
export const renderPart = (part: VNode): string => renderToString(part)

/** A whole HTML document from a page's `<html>` element. Text and attributes are escaped; nothing else is added. */
export const renderPage = (page: VNode): string => `<!doctype html>${renderToString(page)}`
