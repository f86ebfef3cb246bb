import { createTransport } from 'nodemailer'

/** One message to one address; `messageId` without brackets and host. */
export type Mail = {
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly messageId: string
  readonly attachments?: readonly { readonly filename: string; readonly content: Uint8Array }[]
}

/** Sends one message; rejects when the server does not take it, so that the job tries again. */
export type Mailer = { send(mail: Mail): Promise<void>; close(): void }

/** `url` like `smtp://user:password@host:587` or `smtps://…`. A repeated `messageId` lets receiving servers drop doubles. */
export function smtpMailer(url: string, from: string): Mailer {
  const transport = createTransport(url, { from })
  return {
    send: async ({ messageId, attachments = [], ...mail }) => {
      await transport.sendMail({
        ...mail,
        messageId: `<${messageId}@hoi-am>`,
        attachments: attachments.map(({ filename, content }) => ({
          filename,
          content: Buffer.from(content),
        })),
      })
    },
    close: () => transport.close(),
  }
}
