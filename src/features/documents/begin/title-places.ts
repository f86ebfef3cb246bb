import type { DocumentSource } from '../document.ts'

/** The place that holds the name of what a paper is about. */
export const titlePlaces: Readonly<Record<DocumentSource['kind'], string>> = {
  conference: 'tên hội nghị',
  dossier: 'việc',
  directive: 'nhiệm vụ',
  notice: 'văn bản',
  extension: 'việc',
  destruction: 'số biên bản',
  period: 'kỳ báo cáo',
}
