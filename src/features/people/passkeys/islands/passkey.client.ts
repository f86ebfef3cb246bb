import { browserSupportsWebAuthn, startAuthentication, startRegistration } from '@simplewebauthn/browser'

type Creation = Parameters<typeof startRegistration>[0]['optionsJSON']
type Request = Parameters<typeof startAuthentication>[0]['optionsJSON']

/** Shows what the server hid from browsers without passkeys, and lets the forms ask the device first. */
if (browserSupportsWebAuthn())
  for (const part of document.querySelectorAll<HTMLElement>('[data-passkey]')) {
    part.hidden = false
    const challengeAt = part.dataset.passkey
    const form = challengeAt === '' ? null : part.querySelector('form')
    form?.addEventListener('submit', (event) => {
      event.preventDefault()
      void ask(form, challengeAt ?? '')
    })
  }

/** The device answers into the field "answer", then the form goes its ordinary way. */
async function ask(form: HTMLFormElement, challengeAt: string): Promise<void> {
  const button = form.querySelector('button')
  const field = form.querySelector<HTMLInputElement>('[name=answer]')
  if (button === null || field === null) return
  say(form, '')
  button.disabled = true
  try {
    const response = await fetch(challengeAt, { method: 'POST', body: fieldsOf(form) })
    const options = (await response.json()) as Creation | Request | { message: string }
    if ('message' in options) return say(form, options.message)
    const answer =
      'user' in options
        ? await startRegistration({ optionsJSON: options })
        : await startAuthentication({ optionsJSON: options })
    field.value = JSON.stringify(answer)
    for (const secret of form.querySelectorAll<HTMLInputElement>('[type=password]')) secret.value = ''
    form.submit()
  } catch (error) {
    say(form, sentenceFor(error))
  } finally {
    button.disabled = false
  }
}

/** Without the key of the form: the form itself is sent once, afterwards. */
function fieldsOf(form: HTMLFormElement): URLSearchParams {
  const fields = new URLSearchParams()
  for (const [name, value] of new FormData(form))
    if (typeof value === 'string' && name !== '_key') fields.append(name, value)
  return fields
}

function sentenceFor(error: unknown): string {
  const name = error instanceof Error ? error.name : ''
  if (name === 'InvalidStateError') return 'Máy này đã có khóa truy cập của tài khoản rồi.'
  if (name === 'NotAllowedError' || name === 'AbortError')
    return 'Chưa dùng được khóa truy cập: hộp thoại đã đóng, hoặc máy này chưa có khóa nào.'
  return 'Chưa dùng được khóa truy cập. Xin thử lại, hoặc dùng mật khẩu.'
}

function say(form: HTMLFormElement, sentence: string): void {
  const place = form.querySelector<HTMLElement>('[role=alert]')
  if (place !== null) place.textContent = sentence
}
