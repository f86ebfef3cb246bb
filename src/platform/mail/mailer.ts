import { createTransport } from 'nodemailer'

export type Mail = {
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly messageId: string
}

/** Sends one message; rejects when the server does not take it, so that the job tries again. */
export type Mailer = { send(mail: Mail): Promise<void>; close(): void }

/** `url` like `smtp://user:password@host:587` or `smtps://…`. A repeated `messageId` lets receiving servers drop doubles. */
export function smtpMailer(url: string, from: string): Mailer {
  const transport = createTransport(url, { from })
  return {
    send: async ({ messageId, ...mail }) => {
      await transport.sendMail({ ...mail, messageId: `<${messageId}@hoi-am>` })
    },
    close: () => transport.close(),
  }
}
