import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'

/** A whole HTML document from a page's `<html>` element. Text and attributes are escaped; nothing else is added. */
export const renderPage = (page: VNode): string => `<!doctype html>${renderToString(page)}`
