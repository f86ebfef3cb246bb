/** Names of the kinds of files that are written here and recognised when they come in (IANA media types). */
const OFFICE = 'application/vnd.openxmlformats-officedocument'

export const PDF = 'application/pdf'
export const DOCX = `${OFFICE}.wordprocessingml.document`
export const XLSX = `${OFFICE}.spreadsheetml.sheet`
export const PPTX = `${OFFICE}.presentationml.presentation`
