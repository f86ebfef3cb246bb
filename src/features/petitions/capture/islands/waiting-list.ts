import type { Waiting } from './outbox.ts'
import type { Line } from './sender.ts'

/** What waits in this browser, each with its words; what was refused can be taken back into the form. */
export function showWaiting(
  list: HTMLElement,
  waiting: readonly Waiting[],
  takeBack: (waiting: Waiting) => void,
): void {
  list.hidden = waiting.length === 0
  list.replaceChildren(
    ...waiting.map((one) => {
      const item = document.createElement('li')
      const { speaker = '', text = '' } = one.fields
      const head = element('strong', one.refused === undefined ? 'Chờ gửi' : 'Chưa nhận')
      const words = element('span', `${speaker === '' ? '' : `${speaker}: `}${text}`)
      item.append(head, ' ', words)
      if (one.refused !== undefined) {
        const again = element('button', 'Sửa lại')
        again.className = 'ds-button'
        again.dataset['variant'] = 'secondary'
        again.dataset['size'] = 'sm'
        again.addEventListener('click', () => takeBack(one))
        item.append(element('p', one.refused), again)
      }
      return item
    }),
  )
}

/** How the line stands, in words that say what to do; null when all is well. */
export function lineWords(line: Line, waiting: number): string | null {
  switch (line) {
    case 'idle':
    case 'sending':
      return null
    case 'cut':
      return `Mất mạng. Cứ ghi tiếp: máy này giữ ${waiting} ý kiến và tự gửi khi có mạng lại.`
    case 'signed-out':
      return `Phiên làm việc đã hết, ${waiting} ý kiến còn giữ trong máy này. Hãy mở thẻ mới, đăng nhập lại, rồi quay về đây.`
    case 'closed':
      return `Hội nghị không còn mở, ${waiting} ý kiến còn giữ trong máy này. Hãy đề nghị Văn phòng mở lại hội nghị; mở xong sẽ tự gửi.`
  }
}

function element(tag: string, text: string): HTMLElement {
  const made = document.createElement(tag)
  made.textContent = text
  return made
}
