/** How the words of a report call for a chart: "[biểu đồ: theo đơn vị]". */
export const CHARTS = { units: 'theo đơn vị', parts: 'theo nội dung', weeks: 'theo tuần' } as const
